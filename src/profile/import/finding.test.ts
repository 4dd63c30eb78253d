import { describe, expect, test } from 'vitest';
import { type Edit, edited } from '../edit';
import { emptyPerson } from '../empty-person';
import type { Person } from '../person';
import { editOf, type Finding, inverse } from './finding';

const person: Person = {
  ...emptyPerson,
  totalYears: 10,
  skills: [
    { id: 'slurm', level: 'working', years: 3 },
    { id: 'go', level: 'expert', years: null },
  ],
};

const found = (id: string, more: object = {}): Finding => ({
  kind: 'skill',
  id,
  name: id,
  level: null,
  years: null,
  quote: id,
  ...more,
});

describe('taking over what was found', () => {
  test('adds a new skill', () => {
    expect(editOf(found('aws', { years: 2 }), person)).toEqual({ skill: { id: 'aws', years: 2 } });
  });

  test('changes only what the résumé says otherwise', () => {
    expect(editOf(found('slurm', { years: 5 }), person)).toEqual({
      skill: { id: 'slurm', years: 5 },
    });
  });

  test('has nothing to do where the profile says so already', () => {
    expect(editOf(found('go'), person)).toBeNull();
    expect(editOf(found('slurm', { years: 3 }), person)).toBeNull();
    const years: Finding = {
      kind: 'field',
      set: { totalYears: 10 },
      label: '',
      words: '',
      quote: '',
    };
    expect(editOf(years, person)).toBeNull();
  });
});

test.each<[string, Edit[]]>([
  ['a new skill', [{ skill: { id: 'aws' } }]],
  ['a changed skill', [{ skill: { id: 'slurm', level: 'expert', years: 9 } }]],
  ['a removed skill', [{ without: 'slurm' }]],
  ['a field', [{ set: { totalYears: 12, location: 'Oslo' } }]],
  ['all at once', [{ skill: { id: 'aws' } }, { without: 'go' }, { set: { degree: 'phd' } }]],
])('the inverse takes back %s', (_what, edits) => {
  expect(edited(edited(person, edits), inverse(edits, person))).toEqual(person);
});
