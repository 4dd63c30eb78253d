import type { FlagFinding, Gap, Insights } from '../../insights';
import { bySeverity, count } from '../panel/words';
import { bandWords, money, moneyRange } from '../parts/money';
import type { TabView } from '../use-tab';

/** Why there is nothing to say about the tab, in a line. */
export const nothingWords: Record<Exclude<TabView['state'], 'posting'>, string> = {
  loading: 'Looking at this tab …',
  unreadable: 'This posting could not be read. Reloading the page often helps.',
  'not-a-posting': 'No posting is open on this page.',
  closed: 'This posting is closed.',
  'no-page':
    'No board that is read by itself. If a posting is open here, it can be analysed all the same.',
};

/** A tab that has not answered yet: mostly no job page, rarely a slow one. */
export const lateWords =
  'Nothing is read on this tab by itself. If a posting is open here, it can be analysed all the same.';

/** "$310k–385k, above the expected $225k–340k"; what is not known is said, too. */
export function payWords({ posted, expected, verdict }: Insights['pay']): string {
  const band = posted && bandWords(posted);
  // Total pay is held against total pay.
  const isTotal = verdict?.kind === 'total';
  const range = isTotal ? expected?.total : expected;
  const likely = expected && range && moneyRange(range.low, range.high, expected.currency);
  const where = verdict && { below: 'below', within: 'as', above: 'above' }[verdict.position];
  if (band && likely) {
    const stated = isTotal ? `${band} total` : band;
    const what = isTotal ? `rough ${likely}` : `expected ${likely}`;
    return where === 'as'
      ? `${stated}, as expected (${likely})`
      : where
        ? `${stated}, ${where} the ${what}`
        : `${stated} · expected ${likely} a year`;
  }
  if (band) return band;
  return expected && likely
    ? `Not posted · expected ${likely}, about ${money(expected.mid, expected.currency)}`
    : 'Not posted, and no estimate';
}

/** "9 of 12 required · 3 of 5 preferred" */
export function fitWords({ required, preferred }: Gap): string {
  const tallies = [
    required.of > 0 && `${required.met} of ${required.of} required`,
    preferred.of > 0 && `${preferred.met} of ${preferred.of} preferred`,
  ].filter((words) => words !== false);
  return tallies.join(' · ') || 'Nothing asked that we know';
}

/** "3 things, first of all: more years asked than the field is old" */
export function flagWords(flags: FlagFinding[]): string {
  const [gravest] = bySeverity(flags);
  if (!gravest) return 'Nothing we look for';
  if (flags.length === 1) return gravest.title;
  return `${count(flags.length, 'thing')}, first: ${gravest.title}`;
}
