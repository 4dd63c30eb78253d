import type { FlagFinding, Gap, Insights } from '../../insights';
import { say } from '../../words/own-say';
import type { Key } from '../../words/say';
import { bySeverity } from '../panel/by-severity';
import { bandWords, money, moneyRange } from '../parts/money';
import type { TabView } from '../use-tab';

/** Why there is nothing to say about the tab, in a line. */
export const nothingWords = {
  loading: 'popup.loading',
  unreadable: 'popup.unreadable',
  'not-a-posting': 'popup.notAPosting',
  closed: 'popup.closed',
  'no-page': 'popup.noPage',
} as const satisfies Record<Exclude<TabView['state'], 'posting'>, Key>;

const positions = {
  base: { below: 'brief.payBelow', within: 'brief.payWithin', above: 'brief.payAbove' },
  // Total pay is held against total pay.
  total: { below: 'brief.totalBelow', within: 'brief.totalWithin', above: 'brief.totalAbove' },
} as const;

/** "$310k–385k, above the expected $225k–340k"; what is not known is said, too. */
export function payWords({ posted, expected, verdict }: Insights['pay']): string {
  const band = posted && bandWords(posted);
  const range = verdict?.kind === 'total' ? expected?.total : expected;
  const likely = expected && range && moneyRange(range.low, range.high, expected.currency);
  if (band && likely) {
    const key = verdict ? positions[verdict.kind][verdict.position] : 'brief.payApart';
    return say(key, { posted: band, expected: likely });
  }
  if (band) return band;
  if (!expected || !likely) return say('brief.payUnknown');
  return say('brief.payExpected', {
    expected: likely,
    likely: money(expected.mid, expected.currency),
  });
}

/** "9 of 12 required · 3 of 5 preferred" */
export function fitWords({ required, preferred }: Gap): string {
  const tallies = [
    required.of > 0 && say('brief.required', required),
    preferred.of > 0 && say('brief.preferred', preferred),
  ].filter((words) => words !== false);
  return tallies.join(' · ') || say('brief.nothingAsked');
}

/** "3 things, first: more years asked than the field is old" */
export function flagWords(flags: FlagFinding[]): string {
  const [gravest] = bySeverity(flags);
  if (!gravest) return say('brief.noFlags');
  if (flags.length === 1) return gravest.title;
  return say('brief.flags', { count: flags.length, first: gravest.title });
}
