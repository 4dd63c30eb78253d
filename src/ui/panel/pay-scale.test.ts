import { describe, expect, test } from 'vitest';
import type { ExpectedPay, PayBand } from '../../pay-insight';
import { axis, payScale } from './pay-scale';

const band: PayBand = {
  min: 300_000,
  max: 400_000,
  currency: 'USD',
  period: 'year',
  kind: 'base',
};
const expected: ExpectedPay = {
  low: 200_000,
  mid: 250_000,
  high: 350_000,
  currency: 'USD',
  period: 'year',
  confidence: 'medium',
  observations: 40,
  dataYear: 2025,
  steps: [],
  ignored: [],
};

describe('the pay picture', () => {
  test('everything drawn lies within the picture, in the order of the amounts', () => {
    const scale = payScale(band, expected, { amount: 500_000, currency: 'USD' });
    const { posted, expected: market, target } = scale ?? {};
    expect(market?.from).toBeGreaterThan(0);
    expect(market?.mid).toBeGreaterThan(market?.from ?? 100);
    expect(market?.to).toBeGreaterThan(posted?.from ?? 100);
    expect(target).toBeGreaterThan(posted?.to ?? 100);
    expect(target).toBeLessThan(100);
  });

  test('an hourly band is drawn by the year, and says how', () => {
    const scale = payScale({ ...band, min: 100, max: 120, period: 'hour' }, null, null);
    expect(scale?.ticks[0]?.amount).toBeGreaterThan(150_000);
    expect(scale?.postedAssumption).toMatch(/40 hours/);
  });

  test('a band without a period is not drawn: it might be anything', () => {
    expect(payScale({ ...band, period: null }, null, null)).toBeNull();
    expect(payScale({ ...band, period: null }, expected, null)?.posted).toBeNull();
  });

  test('another currency is not compared, and the target says so', () => {
    const scale = payScale({ ...band, currency: 'EUR' }, expected, {
      amount: 300_000,
      currency: 'GBP',
    });
    expect(scale?.posted).toBeNull();
    expect(scale?.target).toBeNull();
    expect(scale?.targetMissing).toMatch(/GBP/);
  });

  test('an open end reaches the edge of the picture', () => {
    const scale = payScale({ ...band, max: null }, expected, null);
    expect(scale?.posted?.to).toBe(100);
    expect(scale?.posted?.openRight).toBe(true);
  });
});

describe('the axis', () => {
  test('three to six round ticks, whatever the amounts', () => {
    for (const [least, most] of [
      [200_000, 400_000],
      [61_300, 61_300],
      [9_000_000, 31_000_000],
      [0, 1],
      [148_000, 1_900_000],
    ] as const) {
      const { ticks } = axis(least, most);
      expect(ticks.length, `${least} to ${most}`).toBeGreaterThanOrEqual(2);
      expect(ticks.length, `${least} to ${most}`).toBeLessThanOrEqual(6);
    }
  });
});
