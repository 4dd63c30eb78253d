import { expect, test } from 'vitest';
import { implausible } from './implausible-pay';

test.each([
  [90_000, 120_000, 'year', 'USD'],
  [85, 100, 'hour', 'USD'],
  [2_000, 2_000, 'year', 'USD'],
  [5_000_000, 5_000_000, 'year', 'USD'],
  [2_000, 2_000, 'hour', 'USD'],
  [600, 700, 'day', 'GBP'],
  [100, 800, 'day', 'USD'],
  [0, 120_000, 'year', 'USD'],
  [700, 900, null, null],
  [null, 150_000, 'year', 'USD'],
  [150_000, null, 'year', 'USD'],
  [null, null, 'year', 'USD'],
] as const)('nothing is wrong with %s to %s a %s in %s', (min, max, period, currency) => {
  expect(implausible(min, max, period, currency)).toBeNull();
});

test.each([
  ['tooLittleYear', 62, 1_999, 'year', 'USD'],
  ['tooLittleYear', 1_500, null, 'year', 'EUR'],
  ['tooMuchYear', 4_000_000, 5_000_001, 'year', 'USD'],
  ['tooMuchHour', 1_500, 2_001, 'hour', 'USD'],
  ['endsCrossed', 120_000, 90_000, 'year', 'USD'],
  ['tooWide', 100, 801, 'day', 'USD'],
] as const)('%s: %s to %s a %s in %s', (why, min, max, period, currency) => {
  expect(implausible(min, max, period, currency)).toBe(why);
});

test.each(['INR', 'JPY', 'KRW', 'HUF'])('sums in %s may have many digits', (currency) => {
  expect(implausible(6_000_000, 9_000_000, 'year', currency)).toBeNull();
  expect(implausible(2_500, 3_000, 'hour', currency)).toBeNull();
  expect(implausible(1_000, 1_500, 'year', currency)).toBe('tooLittleYear');
});
