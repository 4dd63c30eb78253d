import type { ExpectedPay, PayBand } from '../../pay-insight';
import { say } from '../../words/own-say';
import { bandWords, money, moneyRange } from '../parts/money';
import type { PayScale } from './pay-scale';

/** A figure of the pay picture: where it stands (percent of the width) and what it says. */
export interface PayPoint {
  at: number;
  words: string;
}

/** Every figure in the picture from left to right, for whoever points at it or steps through it. */
export function payPoints(
  scale: PayScale,
  posted: PayBand | null,
  expected: ExpectedPay | null,
  target: number | null,
): PayPoint[] {
  const points: PayPoint[] = [];
  const add = (at: number | null | undefined, words: string) => {
    if (at !== null && at !== undefined) points.push({ at, words });
  };
  const { currency } = scale;
  const sum = (amount: number) => ({ amount: money(amount, currency) });
  if (scale.posted && posted) {
    const { min, max } = posted;
    // "from $85 an hour", "up to $110 an hour"
    const end = (of: Pick<PayBand, 'min' | 'max'>) =>
      say('pay.pointPosted', { amount: bandWords({ ...posted, ...of }) ?? '' });
    if (min !== null) add(scale.posted.from, end({ min, max: null }));
    if (max !== null) add(scale.posted.to, end({ min: null, max }));
  }
  if (scale.expected && expected) {
    const { low, mid, high, quartiles } = expected;
    const { from, to, mid: middle, half } = scale.expected;
    add(from, say('pay.nineInTen', sum(low)));
    if (quartiles) add(half?.from, say('pay.threeInFour', sum(quartiles.lower)));
    add(middle, say('pay.half', sum(mid)));
    if (quartiles) add(half?.to, say('pay.oneInFour', sum(quartiles.upper)));
    add(to, say('pay.oneInTen', sum(high)));
  }
  if (scale.total && expected?.total) {
    const { low, high } = expected.total;
    const end = (min: number | null, max: number | null) =>
      say('pay.totalPoint', { amount: moneyRange(min, max, currency) ?? '' });
    add(scale.total.from, end(low, null));
    add(scale.total.to, end(null, high));
  }
  if (target !== null) add(scale.target, say('pay.targetPoint', sum(target)));
  for (const { at, amount, label, used } of scale.marks) {
    // The amount first: a long label is cut.
    add(at, say(used ? 'pay.sourcePoint' : 'pay.sourceUnused', { ...sum(amount), source: label }));
  }
  return points.sort((a, b) => a.at - b.at);
}

/** The point nearest to a place (percent of the width); −1: there is none. */
export function nearest(points: PayPoint[], to: number): number {
  return points.reduce(
    (best, { at }, index) =>
      best < 0 || Math.abs(at - to) < Math.abs((points[best]?.at ?? 0) - to) ? index : best,
    -1,
  );
}
