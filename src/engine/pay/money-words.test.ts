import { expect, test } from 'vitest';
import { sayEnglish } from '../../words/say-english';
import { inMoney, inMoneyRange } from './money-words';

test('a sum is short, with its currency’s own sign', () => {
  expect(inMoney(214_600, 'USD', sayEnglish)).toBe('$215k');
  expect(inMoney(98_000, 'EUR', sayEnglish)).toBe('€98k');
  expect(inMoney(6_240_000, 'INR', sayEnglish)).toBe('₹6.2M');
  expect(inMoney(240_000, 'CAD', sayEnglish)).toBe('CA$240k');
  expect(inMoney(850, 'CHF', sayEnglish)).toBe('CHF 850');
});

test('a range names its currency once', () => {
  expect(inMoneyRange(215_000, 260_000, 'USD', sayEnglish)).toBe('$215k–260k');
  expect(inMoneyRange(210_000, 260_000, 'CHF', sayEnglish)).toBe('CHF 210k–260k');
});

test('what is no currency is written as it stands', () => {
  expect(inMoney(1_000, 'bananas', sayEnglish)).toBe('bananas 1k');
});
