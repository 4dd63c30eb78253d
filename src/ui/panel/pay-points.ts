import type { ExpectedPay, PayBand } from '../../pay-insight';
import { bandWords, money } from '../parts/money';
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
  const sum = (amount: number, currency = scale.currency) => money(amount, currency);
  if (scale.posted && posted) {
    const { min, max, currency } = posted;
    // "from $85 an hour", "up to $110 an hour"
    const end = (of: Pick<PayBand, 'min' | 'max'>) => bandWords({ ...posted, ...of, currency });
    if (min !== null) add(scale.posted.from, `Posted ${end({ min, max: null })}`);
    if (max !== null) add(scale.posted.to, `Posted ${end({ min: null, max })}`);
  }
  if (scale.expected && expected) {
    const { low, mid, high, quartiles } = expected;
    const { from, to, mid: middle, half } = scale.expected;
    add(from, `Expected: 9 in 10 pay more than ${sum(low)}`);
    if (quartiles) add(half?.from, `Expected: 3 in 4 pay more than ${sum(quartiles.lower)}`);
    add(middle, `Expected: half pay more than ${sum(mid)}`);
    if (quartiles) add(half?.to, `Expected: 1 in 4 pay more than ${sum(quartiles.upper)}`);
    add(to, `Expected: 1 in 10 pay more than ${sum(high)}`);
  }
  if (scale.total && expected?.total) {
    add(scale.total.from, `Expected in total, roughly: from ${sum(expected.total.low)}`);
    add(scale.total.to, `Expected in total, roughly: up to ${sum(expected.total.high)}`);
  }
  if (target !== null) add(scale.target, `Your target: ${sum(target)}`);
  for (const { at, amount, label, used } of scale.marks) {
    // The amount first: a long label is cut.
    add(at, `${sum(amount)}${used ? '' : ', not used'}: ${label}`);
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
