import { expect, test } from 'vitest';
import { postedYear } from './posted-year';

const at = (posted: string | null) => Math.round(postedYear(posted, '2026-11-21') * 100) / 100;

test('a date counts before "days ago", which was true when it was written down', () => {
  expect(at('2026-04 (23 days ago)')).toBe(at('2026-04'));
  expect(at('2024-07-02')).toBe(2024.51);
  expect(at('October-2024')).toBe(2024.54);
});

test('"ago" counts from today', () => {
  expect(at('3 months ago')).toBeCloseTo(at(null) - 0.25, 1);
  expect(at('Reposted 2 weeks ago')).toBeCloseTo(at(null) - 0.04, 2);
});

test('no date, or one to come, is today', () => {
  expect(at(null)).toBe(2026.89);
  expect(at('soon')).toBe(at(null));
  expect(at('2031-01-01')).toBe(at(null));
});
