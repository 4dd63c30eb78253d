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

test.each([
  [999.4, '$999'],
  [999, '$999'],
  [1_000, '$1k'],
  [1_499, '$1k'],
  [-1_600, '$-2k'],
  [1_000_000, '$1M'],
  [1_250_000, '$1.3M'],
  [-2_000_000, '$-2M'],
])('%d is %s', (amount, words) => {
  expect(inMoney(amount, 'USD', sayEnglish)).toBe(words);
});

test('in another language a sum is as exact and written as it is there', () => {
  const plain = (words: string) => words.replace(/\s/g, ' ');
  const german = { ...sayEnglish, locale: 'de' } as typeof sayEnglish;
  expect(plain(inMoney(6_240_000, 'EUR', german))).toMatch(/^6,2 Mio\. €$/);
  expect(plain(inMoneyRange(6_240_000, 7_000_000, 'EUR', german))).toMatch(/6,2.*7.*Mio/);
});
