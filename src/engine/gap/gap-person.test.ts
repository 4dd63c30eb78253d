import { describe, expect, test } from 'vitest';
import { gapOf as gapOfLines, personWith } from '../../../test/gap-case';
import type { GapState } from '../../insights';
import type { Person } from '../../profile/person';

/** What comes of one line under "Requirements", and of where the work is. */
const gapOf = (line: string, who: Partial<Person>, location?: string) =>
  gapOfLines([line], personWith([], who), { location });

type Case = [string, string, Partial<Person>, GapState, RegExp];

/** Each rule on the first requirement that is not a skill. */
const rules = (cases: Case[], location?: string) =>
  test.each(cases)('%s', (_rule, line, who, state, words) => {
    const item = gapOf(line, who, location).items.find(({ about }) => about !== undefined);
    expect(item?.state).toBe(state);
    expect(item?.because).toMatch(words);
  });

describe('years of experience', () => {
  const line = '8+ years of experience';
  rules([
    ['enough meet it', line, { totalYears: 10 }, 'met', /You have 10 years/],
    ['just enough meet it', line, { totalYears: 8 }, 'met', /You have 8 years/],
    [
      'fewer are a part, with the difference',
      line,
      { totalYears: 6.5 },
      'partly',
      /1.5 years short/,
    ],
    ['none at all is missing', line, { totalYears: 0 }, 'missing', /no experience yet/],
    ['unsaid is not denied', line, {}, 'missing', /does not say/],
    ['of a range the low end is asked', '5-8 years of experience', { totalYears: 5 }, 'met', /5/],
  ]);

  test('that the profile does not give are marked as unsaid', () => {
    expect(gapOf(line, {}).items[0]?.unsaid).toBe(true);
    expect(gapOf(line, { totalYears: 1 }).items[0]).not.toHaveProperty('unsaid');
  });
});

describe('leading people', () => {
  const years = '5+ years leading engineering teams';
  const team = 'Has managed teams of 15+ engineers';
  const roles = [{ id: 'r', title: 'Lead', company: null, from: null, to: null, led: 20 }];
  rules([
    ['enough years meet it', years, { leadershipYears: 6 }, 'met', /6 years of leadership/],
    ['fewer are a part', years, { leadershipYears: 2 }, 'partly', /3 years short/],
    ['a team as large meets it', team, { largestTeam: 15 }, 'met', /led 15 at once/],
    ['also one that stands in a role', team, { roles }, 'met', /led 20/],
    ['a smaller team is a part', team, { largestTeam: 6 }, 'partly', /led 6 at once, not 15/],
    ['having led nobody is missing', team, { largestTeam: 0 }, 'missing', /nobody yet/],
    ['a team the profile does not name is unsaid', team, {}, 'missing', /does not say/],
  ]);

  test('for years is people management, though no skill says so', () => {
    const [item] = gapOf('People management', { leadershipYears: 7 }).items;
    expect(item?.state).toBe('met');
    expect(item?.because).toBe('You have 7 years of leadership.');
  });

  test('that comes with the role is no requirement', () => {
    const gap = gapOf('You will join a team of 15 engineers', {});
    expect(gap.items.filter(({ about }) => about === 'team')).toEqual([]);
  });
});

test('years in machine learning are machine learning, though no skill says so', () => {
  const [item] = gapOf('Machine learning', { mlYears: 4 }).items;
  expect(item?.because).toBe('You have 4 years in machine learning.');
});

describe('a degree', () => {
  const masters = 'Master’s degree in Computer Science';
  const open = 'BS in Computer Science, or equivalent practical experience';
  const held = [{ id: 'd', level: 'masters' as const, field: null, school: null, year: null }];
  rules([
    ['the same one meets it', masters, { degree: 'masters' }, 'met', /a master's/],
    ['a higher one meets it', masters, { degree: 'phd' }, 'met', /a doctorate/],
    ['one of the list of degrees meets it', masters, { degrees: held }, 'met', /a master's/],
    [
      'a lower one is a part',
      masters,
      { degree: 'bachelors' },
      'partly',
      /a master's degree is as/,
    ],
    ['none is missing', masters, { degree: 'none', totalYears: 20 }, 'missing', /no degree/],
    ['of several the lowest is enough', 'BS, MS or PhD in CS', { degree: 'bachelors' }, 'met', /./],
    [
      '"or equivalent" takes years',
      open,
      { degree: 'none', totalYears: 9 },
      'substitute',
      /9 years/,
    ],
    ['"or equivalent" without years is missing', open, { degree: 'none' }, 'missing', /no degree/],
    [
      '"or relevant work experience" takes years',
      'Bachelor’s degree or relevant work experience',
      { totalYears: 4 },
      'substitute',
      /4 years/,
    ],
    ['unsaid is not denied', masters, {}, 'missing', /does not name a degree/],
  ]);
});

describe('certificates', () => {
  const certified = (name: string) => ({ certifications: [{ id: 'c', name, year: null }] });
  test.each([
    ['the certificate meets it', 'PMP', 'PMP', 'met'],
    ['spelt out it is the same', 'PMP', 'Project Management Professional', 'met'],
    ['it shows the skill it is about', 'Kubernetes', 'CKA', 'met'],
    ['another one is none', 'PMP', 'Barista of the year', 'missing'],
  ] as const)('%s', (_rule, line, name, state) => {
    expect(gapOf(line, certified(name)).items[0]?.state).toBe(state);
  });
});
