import { describe, expect, test } from 'vitest';
import { severitiesOf } from '../../../test/flag-scene';
import { oldPosting } from './old-posting';
import { ageInDays, postedOn, yearsBetween } from './posting-date';

const today = '2026-11-21';

describe('the age of a posting', () => {
  test.each([
    ['2026-11-21', 0],
    ['2026-11-20', 1],
    ['2026-10-21T08:00:00Z', 31],
    ['Posted on 2026-11-01', 20],
    ['2026-11', 20],
    ['today', null],
    ['2026-12-24', null],
    ['2026-99-99', null],
    ['12026-11-01', null],
    ['just now', null],
  ])('of %s is %s days', (posted, days) => {
    expect(ageInDays(posted, today)).toBe(days);
  });

  test.each([
    ['5 minutes ago', 0],
    ['23 hours ago', 0],
    ['1 day ago', 1],
    ['a week ago', 7],
    ['one week ago', 7],
    ['an hour ago', 0],
    ['2 Weeks Ago', 14],
    ['3 months ago', 90],
    ['30+ days ago', 30],
    ['1 year ago', 365],
    ['ago', null],
  ])('of “%s” is %s days', (posted, days) => {
    expect(ageInDays(posted, today)).toBe(days);
  });

  test('is not known where nothing is said', () => {
    expect(ageInDays(null, today)).toBeNull();
  });

  test('of sixty days is old, of a hundred and twenty very old', () => {
    const ago = ['59 days ago', '60 days ago', '119 days ago', '120 days ago'];
    expect(
      severitiesOf(
        oldPosting,
        ago.map((posted) => ({ text: 'Lead the team.', posted })),
      ),
    ).toEqual([null, 'low', 'low', 'medium']);
  });
});

describe('the day of a posting', () => {
  test('is the one it states, else today', () => {
    expect(postedOn('2025-03-01', today)).toBe('2025-03-01');
    expect(postedOn('2025-03', today)).toBe('2025-03');
    expect(postedOn('2025-03-01T12:00', today)).toBe('2025-03-01');
    expect(postedOn('2025-33-01', today)).toBe(today);
    expect(postedOn('on 2025-03-01', today)).toBe(today);
    expect(postedOn('2 weeks ago', today)).toBe(today);
    expect(postedOn(null, today)).toBe(today);
  });

  test('is so many years after another; what is missing of a date is its beginning', () => {
    expect(yearsBetween('2020-01-01', '2024-01-01')).toBeCloseTo(4, 2);
    expect(yearsBetween('2020', '2024')).toBeCloseTo(4, 2);
    expect(yearsBetween('2020-07', '2020-01')).toBeCloseTo(-0.5, 2);
    expect(yearsBetween('2020-01-01T09:00', '2021-01-01T10:00')).toBeCloseTo(1, 2);
  });
});
