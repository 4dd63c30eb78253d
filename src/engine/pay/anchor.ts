import type { PayModel } from '../../knowledge/pay-model';
import type { ExpectedPay, PayAnchor, PayForPerson } from '../../pay-insight';
import { thousands } from './chain';
import type { Annual } from './comparable';
import { inMoney } from './money-words';
import { percentileOf } from './normal';

/**
 * What to name first in a negotiation: the top of a posted band that pays like the market, else the
 * expected upper quarter; the person's own target where it lies higher and can still be argued for.
 */
export function payAnchor(
  posted: Pick<Annual, 'min' | 'max'> | null,
  expected: ExpectedPay,
  person: PayForPerson | null,
  { median }: Pick<PayModel['width'], 'median'>,
): PayAnchor {
  const money = (amount: number) => inMoney(amount, expected.currency);
  const upper = expected.quartiles?.upper ?? expected.high;
  const top = posted?.max ?? null;
  const target = person?.target ?? 0;
  if (top !== null && top >= expected.mid) {
    const less = percentileOf(top, expected);
    const reach = target > top ? ` Your target lies ${money(target - top)} above it.` : '';
    return {
      amount: top,
      why: `Name the top of their own band, ${money(top)}: the employer has said it can pay that, and about ${less} in 100 such postings pay less.${reach}`,
    };
  }
  const bottom = posted?.min ?? 0;
  if (top === null && bottom >= upper) {
    const middle = thousands((bottom * (1 + median)) / 2);
    return {
      amount: middle,
      why: `They start at ${money(bottom)}, which only a quarter of such postings pay. A usual band goes up to ${median.toFixed(1)} times its bottom; ${money(middle)} would be its middle.`,
    };
  }
  const amount = target > upper && target <= expected.high ? target : upper;
  const basis =
    amount === target
      ? `your target, ${money(amount)}: about ${percentileOf(amount, expected)} in 100 such postings pay less, so it can be argued for`
      : `${money(amount)}: a quarter of such postings pay more, so it can be argued for and leaves room above the middle, ${money(expected.mid)}`;
  if (top !== null) {
    return {
      amount,
      why: `Their band ends at ${money(top)}, below the middle of what such roles pay. Name ${basis}; be ready to argue for a higher level, or for shares or a bonus on top.`,
    };
  }
  return { amount, why: `Name ${basis}.${beyond(target, expected, money)}` };
}

/** A target hardly anybody pays needs more than a market figure. */
function beyond(target: number, expected: ExpectedPay, money: (amount: number) => string): string {
  if (target <= expected.high) return '';
  return ` Your target, ${money(target)}, lies above nine in ten: ask for it with a competing offer, or in total pay.`;
}
