import type { ExpectedPay, PayForPerson } from '../../pay-insight';
import type { Person } from '../../profile/person';
import type { Annual } from './comparable';
import { inMoney } from './money-words';
import { percentileOf } from './normal';

type Position = PayForPerson['inExpected'];

/** Where the person's target stands in both bands; null: no target, or in another currency. */
export function targetStanding(
  person: Person | null,
  posted: Pick<Annual, 'min' | 'max'> | null,
  expected: ExpectedPay,
): PayForPerson | null {
  const target = person?.targetPay;
  if (!target || target.currency !== expected.currency) return null;
  if (!Number.isFinite(target.amount) || target.amount <= 0) return null;
  const { amount } = target;
  const inPosted = posted && position(amount, posted.min, posted.max);
  const inExpected = position(amount, expected.low, expected.high) ?? 'within';
  const percentile = percentileOf(amount, expected);
  const own = inMoney(amount, target.currency);
  const band = inPosted ? `${inPosted} the posted band and ` : '';
  const text = `Your target, ${own}, is ${band}${inExpected} the expected range: about ${percentile} in 100 such postings pay less.`;
  return { target: amount, inPosted, inExpected, percentile, text };
}

/** null: the open end hides the answer. */
function position(amount: number, min: number | null, max: number | null): Position | null {
  if (min !== null && amount < min) return 'below';
  if (max !== null && amount > max) return 'above';
  return min !== null && max !== null ? 'within' : null;
}
