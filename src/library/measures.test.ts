import { describe, expect, test } from 'vitest';
import { middlePay } from './measures';

const band = { min: 200_000, max: 300_000, currency: 'USD', period: 'year' as const };

describe('the middle of posted pay', () => {
  test.each<[string, Parameters<typeof middlePay>[0], number | null]>([
    ['of a band', band, 250_000],
    ['is the one end that is known', { ...band, max: null }, 200_000],
    ['of "up to"', { ...band, min: null }, 300_000],
    [
      'of hours in a working year',
      { ...band, min: 100, max: 120, period: 'hour' as const },
      228_800,
    ],
    ['is unknown without a period', { ...band, period: null }, null],
    ['is unknown where none is stated', null, null],
  ])('%s', (_rule, posted, middle) => {
    expect(middlePay(posted)).toBe(middle);
  });
});
