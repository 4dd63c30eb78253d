import { expect, test } from 'vitest';
import { inMoney, inMoneyRange } from './money-words';

test('a sum is short, with its currency’s own sign', () => {
  expect(inMoney(214_600, 'USD')).toBe('$215k');
  expect(inMoney(98_000, 'EUR')).toBe('€98k');
  expect(inMoney(6_240_000, 'INR')).toBe('₹6.2M');
  expect(inMoney(240_000, 'CAD')).toBe('CA$240k');
  expect(inMoney(850, 'CHF')).toBe('CHF 850');
});

test('a range names its currency once', () => {
  expect(inMoneyRange(215_000, 260_000, 'USD')).toBe('$215k–260k');
  expect(inMoneyRange(210_000, 260_000, 'CHF')).toBe('CHF 210k–260k');
});

test('what is no currency is written as it stands', () => {
  expect(inMoney(1_000, 'bananas')).toBe('bananas 1k');
});
