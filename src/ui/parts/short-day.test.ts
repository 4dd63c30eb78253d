import { expect, test } from 'vitest';
import { shortDay } from './short-day';

test('a day is the same wherever it is read', () => {
  expect(shortDay('2026-11-20')).toBe('20 Nov 2026');
});

test('a moment gives the day where the reader is', () => {
  const here = new Date(2026, 10, 20, 12).toISOString();
  expect(shortDay(here)).toBe('20 Nov 2026');
});

test('what is no date stays as it is', () => {
  expect(shortDay('2026-99-99')).toBe('2026-99-99');
});
