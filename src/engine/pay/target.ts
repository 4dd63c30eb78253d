import type { ExpectedPay, PayForPerson } from '../../pay-insight';
import type { Person } from '../../profile/person';
import type { Say } from '../../words/say';
import type { Annual } from './comparable';
import { inMoney } from './money-words';
import { percentileOf } from './normal';

type Position = PayForPerson['inExpected'];

/** Where the person's target stands in both bands; null: no target, or in another currency. */
export function targetStanding(
  person: Person | null,
  posted: Pick<Annual, 'min' | 'max'> | null,
  expected: ExpectedPay,
  say: Say,
): PayForPerson | null {
  const own = person?.targetPay;
  if (!own || own.currency !== expected.currency) return null;
  if (!Number.isFinite(own.amount) || own.amount <= 0) return null;
  const { amount } = own;
  const inPosted = posted && position(amount, posted.min, posted.max);
  const inExpected = position(amount, expected.low, expected.high) ?? 'within';
  const share = percentileOf(amount, expected);
  const words = { target: inMoney(amount, own.currency, say), share };
  const text = say(sentences[inPosted ?? 'unknown'][inExpected], words);
  return { target: amount, inPosted, inExpected, percentile: share, text };
}

/** By where it stands in the posted band, then in the expected range. */
const sentences = {
  unknown: { below: 'payTarget.below', within: 'payTarget.within', above: 'payTarget.above' },
  below: {
    below: 'payTarget.belowAndBelow',
    within: 'payTarget.belowAndWithin',
    above: 'payTarget.belowAndAbove',
  },
  within: {
    below: 'payTarget.withinAndBelow',
    within: 'payTarget.withinAndWithin',
    above: 'payTarget.withinAndAbove',
  },
  above: {
    below: 'payTarget.aboveAndBelow',
    within: 'payTarget.aboveAndWithin',
    above: 'payTarget.aboveAndAbove',
  },
} as const;

/** null: the open end hides the answer. */
function position(amount: number, min: number | null, max: number | null): Position | null {
  if (min !== null && amount < min) return 'below';
  if (max !== null && amount > max) return 'above';
  return min !== null && max !== null ? 'within' : null;
}
