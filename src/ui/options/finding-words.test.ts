import { describe, expect, test } from 'vitest';
import { emptyPerson } from '../../profile/empty-person';
import type { Finding } from '../../profile/import/finding';
import type { Person } from '../../profile/person';
import { beforeWords, findingWords } from './finding-words';

const python: Finding = {
  kind: 'skill',
  id: 'python',
  name: 'Python',
  level: 'expert',
  years: 12,
  quote: 'Python (expert, 12 years)',
};
const years: Finding = {
  kind: 'field',
  set: { totalYears: 14 },
  quote: '14 years of experience',
};

test('a finding is said in a line', () => {
  expect(findingWords(python)).toBe('Python, expert, 12 years');
  expect(findingWords({ ...python, level: null, years: 1 })).toBe('Python, 1 year');
  expect(findingWords(years)).toBe('Experience: 14 years');
});

describe('what taking it over would replace is said', () => {
  const has = (level: 'basic' | 'expert', own: number | null): Person => ({
    ...emptyPerson,
    skills: [{ id: 'python', level, years: own }],
  });

  test('for the level and the years, each where it differs', () => {
    expect(beforeWords(python, has('basic', 3))).toBe('basic, 3 years');
    expect(beforeWords(python, has('expert', 3))).toBe('3 years');
    expect(beforeWords(python, has('basic', 12))).toBe('basic');
  });

  test('and nothing where nothing stands there', () => {
    expect(beforeWords(python, has('expert', null))).toBeNull();
    expect(beforeWords(python, emptyPerson)).toBeNull();
    expect(beforeWords(years, emptyPerson)).toBeNull();
  });

  test('for fields', () => {
    expect(beforeWords(years, { ...emptyPerson, totalYears: 10 })).toBe('10 years');
  });
});
