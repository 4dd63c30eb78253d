import { expect, test } from 'vitest';
import { derivedYears } from './derived-years';
import type { HeldRole } from './person';

const role = (
  title: string,
  from: string,
  to: string | null,
  led: number | null = null,
): HeldRole => ({
  id: title,
  title,
  company: null,
  from,
  to,
  led,
});

test('years add up from the roles, overlaps once', () => {
  const roles = [
    role('Director of Machine Learning', '2020-01', 'now'),
    role('Engineering Manager', '2016-01', '2019-12'),
    role('Advisor', '2019-01', '2020-12'),
  ];
  expect(derivedYears(roles, '2026-01-15')).toEqual({
    totalYears: 10,
    mlYears: 6,
    leadershipYears: 10,
  });
});

test('who led people led them, whatever the title', () => {
  expect(derivedYears([role('Principal Engineer', '2020', '2024', 5)], '2026-01-15')).toMatchObject(
    {
      leadershipYears: 4,
      mlYears: null,
    },
  );
});

test('roles without both dates say nothing', () => {
  expect(derivedYears([role('Director', '2020', null)], '2026-01-15').totalYears).toBeNull();
  expect(derivedYears([], '2026-01-15').totalYears).toBeNull();
});
