import { describe, expect, test } from 'vitest';
import { gapOf, personWith } from '../../../test/gap-case';
import type { Person } from '../../profile/person';

const masters = 'Master’s degree in Computer Science';
const open = 'Master’s degree or equivalent practical experience';

/** What is said of each degree that is asked for. */
const said = (lines: string[], person: Partial<Person>) =>
  gapOf(lines, personWith([], person))
    .items.filter(({ about }) => about === 'degree')
    .map((item) => [item.strength, item.state, item.because, item.unsaid ?? false]);

describe('what is said of a degree', () => {
  test.each<[string, Partial<Person>, string, string, boolean]>([
    [masters, { degree: 'phd' }, 'met', 'You have a doctorate.', false],
    [
      masters,
      { degree: 'bachelors' },
      'partly',
      "You have a bachelor's degree; a master's degree is asked.",
      false,
    ],
    [
      masters,
      { degree: 'none' },
      'missing',
      "You have no degree; a master's degree is asked.",
      false,
    ],
    [
      masters,
      { totalYears: 9 },
      'missing',
      "Your profile does not name a degree; a master's degree is asked.",
      true,
    ],
    [
      open,
      { degree: 'bachelors', totalYears: 9 },
      'substitute',
      "You have a bachelor's degree; the posting also takes equivalent experience, and you have 9 years.",
      false,
    ],
    [
      open,
      { degree: 'none', totalYears: 1 },
      'substitute',
      'You have no degree; the posting also takes equivalent experience, and you have 1 year.',
      false,
    ],
    [
      open,
      { totalYears: 9 },
      'substitute',
      'Your profile does not name a degree; the posting also takes equivalent experience, and you have 9 years.',
      true,
    ],
    [
      open,
      { degree: 'none', totalYears: 0 },
      'missing',
      "You have no degree; a master's degree is asked.",
      false,
    ],
  ])('%s: %j', (line, person, state, words, unsaid) => {
    expect(said([line], person)).toEqual([['required', state, words, unsaid]]);
  });
});

describe('a higher degree that is wished for', () => {
  test('is a wish of its own', () => {
    const lines = [masters, '# Nice to have', 'PhD in Computer Science'];
    expect(
      said(lines, { degree: 'masters' }).map(([strength, state]) => [strength, state]),
    ).toEqual([
      ['required', 'met'],
      ['preferred', 'partly'],
    ]);
  });

  test('is none where the same is required', () => {
    const lines = [masters, '# Nice to have', masters];
    expect(said(lines, { degree: 'masters' })).toHaveLength(1);
  });
});
