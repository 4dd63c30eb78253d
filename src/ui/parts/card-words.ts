import type { PayInsight } from '../../pay-insight';
import { say } from '../../words/own-say';
import { bandWords, moneyRange } from './money';

const against = {
  below: 'parts.postedBelow',
  within: 'parts.postedWithin',
  above: 'parts.postedAbove',
} as const;

/** "Posted $310k–385k, above the $225k–340k such roles pay"; null: the card states no pay that is understood. */
export function payOfCard({ posted, expected, verdict }: PayInsight): string | null {
  const pay = posted && bandWords(posted);
  if (!pay) return null;
  if (!verdict || !expected) return say('parts.posted', { pay });
  const likely = moneyRange(expected.low, expected.high, expected.currency);
  return say(against[verdict.position], { pay, expected: likely });
}
