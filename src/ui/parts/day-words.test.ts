import { expect, test } from 'vitest';
import { dayWords } from './day-words';

test('a day is written out, the day first', () => {
  expect(dayWords('2026-09-03')).toBe('3 September 2026');
});

test('what is no date stays as it is, and nothing fails', () => {
  expect(dayWords('last week')).toBe('last week');
  expect(dayWords('')).toBe('');
});
