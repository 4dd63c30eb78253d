import { describe, expect, test } from 'vitest';
import type { ExpectedPay, StatedPay } from '../../pay-insight';
import { sayEnglish } from '../../words/say-english';
import { comparable } from './comparable';

const expected: ExpectedPay = {
  low: 200_000,
  mid: 250_000,
  high: 312_000,
  currency: 'USD',
  period: 'year',
  confidence: 'medium',
  observations: 100,
  dataYear: 2026,
  steps: [],
  ignored: [],
};

function compare(min: number | null, max: number | null, more: Partial<StatedPay> = {}) {
  const evidence = { quote: '', span: null };
  const rest = { currency: 'USD', period: 'year' as const, kind: 'base' as const };
  const stated = { min, max, ...rest, evidence, where: null, implausible: null, ...more };
  return comparable(stated, expected, sayEnglish);
}

describe('posted pay that can be compared', () => {
  test('is brought to a year, and says how', () => {
    const hourly = compare(100, 150, { period: 'hour' });
    expect(hourly).toMatchObject({ min: 208_000, max: 312_000 });
    expect(hourly).toMatchObject({ assumption: expect.stringContaining('40 hours a week') });
    const monthly = compare(20_000, null, { period: 'month' });
    expect(monthly).toMatchObject({ min: 240_000, max: null });
    expect(monthly).toMatchObject({ assumption: expect.stringContaining('12 months') });
    expect(compare(240_000, 260_000)).toMatchObject({ assumption: null });
  });

  test('is told apart: base or total', () => {
    expect(compare(200_000, 300_000, { kind: 'total' })).toMatchObject({ kind: 'total' });
    expect(compare(200_000, 300_000, { kind: 'unknown' })).toMatchObject({ kind: 'base' });
  });

  test('has its ends in order', () => {
    expect(compare(300_000, 200_000)).toMatchObject({ min: 200_000, max: 300_000 });
  });
});

describe('posted pay that is not compared', () => {
  test('says why: another currency, none at all, no period, or a figure that cannot be right', () => {
    expect(compare(200_000, 300_000, { currency: 'EUR' })).toContain('in EUR');
    expect(compare(200_000, 300_000, { currency: null })).toContain('currency is not stated');
    expect(compare(62, 175, { implausible: 'tooLittleYear' })).toContain('cannot be right');
    expect(compare(220_000, 260_000, { period: null })).toContain('for which period');
    expect(compare(62, 175)).toContain('too far');
    expect(compare(null, Number.NaN)).toContain('no sum');
  });
});
