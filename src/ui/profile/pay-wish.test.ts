import { describe, expect, test } from 'vitest';
import { readPay } from './pay-wish';

describe('a wished pay', () => {
  test.each([
    ['310000', 310_000],
    ['310,000', 310_000],
    ['$310,000', 310_000],
    ['310.000', 310_000],
    ['310 000', 310_000],
    ["310'000", 310_000],
    ['310k', 310_000],
    ['187.5k', 187_500],
    ['187,5K', 187_500],
    ['1.2M', 1_200_000],
    ['18,500,000', 18_500_000],
  ])('is read as people write it: %s', (typed, amount) => {
    expect(readPay(typed)).toBe(amount);
  });

  test('below a thousand means thousands: nobody wishes for $310 a year', () => {
    expect(readPay('310')).toBe(310_000);
  });

  test('taken away is no wish', () => {
    expect(readPay(' ')).toBeNull();
  });

  test.each(['lots', '0', '-5', '3k1', '1,2,3', '99999999999'])('is not guessed: %s', (typed) => {
    expect(readPay(typed)).toBeUndefined();
  });
});
