import { expect, test } from 'vitest';
import { unitOf } from './pay-unit';

test.each([
  [12_000, 'USD'],
  [12_000, null],
  [200_000, 'INR'],
  [200_000, 'JPY'],
])('%i in %s is a year’s, by its size', (amount, currency) => {
  expect(unitOf(amount, currency, '')).toBe('year');
});

test.each([
  [7, 'Starting pay: '],
  [199, 'The rate of pay is '],
  [22, 'Base pay '],
])('%d is an hour’s after “%s”', (amount, before) => {
  expect(unitOf(amount, 'USD', before)).toBe('hour');
});

test.each([
  [11_999, 'USD', 'Pay: '],
  [199_999, 'INR', 'Pay: '],
  [199_999, 'JPY', 'Pay: '],
  [6.5, 'USD', 'Pay: '],
  [200, 'USD', 'Pay: '],
  [22, 'EUR', 'Pay: '],
  [22, 'USD', 'You sell '],
  [22, 'USD', 'Pay is good. You sell '],
  [22, 'USD', 'Pay depends on what you sell: '],
])('of %d %s after “%s” the unit is not known', (amount, currency, before) => {
  expect(unitOf(amount, currency, before)).toBeNull();
});
