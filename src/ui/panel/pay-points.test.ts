import { describe, expect, test } from 'vitest';
import type { ExpectedPay, PayBand } from '../../pay-insight';
import { nearest, payPoints } from './pay-points';
import { payScale } from './pay-scale';

const expected: ExpectedPay = {
  low: 200_000,
  mid: 280_000,
  high: 400_000,
  currency: 'USD',
  period: 'year',
  confidence: 'medium',
  observations: 9,
  dataYear: 2026,
  steps: [],
  ignored: [],
  quartiles: { lower: 240_000, upper: 330_000 },
  figures: [
    {
      label: 'A survey',
      low: 250_000,
      mid: null,
      high: 350_000,
      kind: 'base',
      used: false,
      reason: '',
      n: null,
      source: 'a',
    },
    {
      label: 'With shares',
      low: null,
      mid: 300_000,
      high: null,
      kind: 'total',
      used: false,
      reason: '',
      n: null,
      source: 'b',
    },
  ],
};
const posted: PayBand = { min: 260_000, max: null, currency: 'USD', period: 'year', kind: 'base' };

function pointsOf(pay: ExpectedPay): string[] {
  const scale = payScale(posted, pay, { amount: 310_000, currency: 'USD' });
  return scale ? payPoints(scale, posted, pay, 310_000).map(({ words }) => words) : [];
}

describe('the figures of the pay picture', () => {
  test('stand from left to right, with the target, a source and no end that is not known', () => {
    expect(pointsOf(expected)).toEqual([
      'Expected: 9 in 10 pay more than $200k',
      'Expected: 3 in 4 pay more than $240k',
      'Posted from $260k',
      'Expected: half pay more than $280k',
      '$300k, not used: A survey',
      'Your target: $310k',
      'Expected: 1 in 4 pay more than $330k',
      'Expected: 1 in 10 pay more than $400k',
    ]);
  });

  test('a source in dollars is no mark among euros', () => {
    const euros = pointsOf({ ...expected, currency: 'EUR' });
    expect(euros.join()).not.toContain('A survey');
  });

  test('the nearest is found from either side; nothing is nearest to nothing', () => {
    const points = [10, 40, 90].map((at) => ({ at, words: '' }));
    expect([0, 26, 24, 100].map((to) => nearest(points, to))).toEqual([0, 1, 0, 2]);
    expect(nearest([], 5)).toBe(-1);
  });

  test('pay by the hour says so, whatever it is drawn as', () => {
    const hourly: PayBand = { ...posted, min: 110, max: 140, period: 'hour' };
    const scale = payScale(hourly, expected, null);
    const words = scale ? payPoints(scale, hourly, expected, null).map((point) => point.words) : [];
    expect(words).toContain('Posted from $110 an hour');
    expect(words).toContain('Posted up to $140 an hour');
  });

  test('posted total pay stands beside the rough range of total pay', () => {
    const total = { low: 360_000, high: 520_000, confidence: 'low' as const };
    const of = { ...expected, total: { ...total, because: '', sources: [] } };
    const stated: PayBand = { ...posted, max: 420_000, kind: 'total' };
    const scale = payScale(stated, of, null);
    const words = scale ? payPoints(scale, stated, of, null).map((point) => point.words) : [];
    expect(words).toContain('Expected in total, roughly: from $360k');
    expect(words).toContain('Expected in total, roughly: up to $520k');
    expect(payScale(posted, of, null)?.total).toBeNull();
  });
});
