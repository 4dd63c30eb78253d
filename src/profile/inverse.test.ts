import { expect, test } from 'vitest';
import { type Edit, edited } from './edit';
import { emptyPerson } from './empty-person';
import { inverse } from './inverse';
import type { HeldRole, Person } from './person';

const role = (id: string): HeldRole => ({
  id,
  title: `Director ${id}`,
  company: 'Acme',
  from: '2019-03',
  to: 'now',
  led: 12,
});

const person: Person = {
  ...emptyPerson,
  totalYears: 10,
  skills: [
    { id: 'slurm', level: 'working', years: 3 },
    { id: 'go', level: 'expert', years: null },
  ],
  roles: [role('a'), role('b')],
};

test.each<[string, Edit[]]>([
  ['a new skill', [{ skill: { id: 'aws' } }]],
  ['a changed skill', [{ skill: { id: 'slurm', level: 'expert', years: 9, lastUsed: 'now' } }]],
  ['a removed skill', [{ without: 'slurm' }]],
  ['a field', [{ set: { totalYears: 12, location: 'Oslo' } }]],
  ['a new role', [{ list: 'roles', item: role('c'), at: 1 }]],
  ['a changed role', [{ list: 'roles', item: { id: 'a', company: null, led: 3 } }]],
  ['a removed role', [{ list: 'roles', without: 'a' }]],
  ['all at once', [{ skill: { id: 'aws' } }, { without: 'go' }, { set: { degree: 'phd' } }]],
])('the inverse takes back %s', (_what, edits) => {
  const after = edited(person, edits);
  expect(after).not.toEqual(person);
  expect(edited(after, inverse(edits, person))).toEqual(person);
});
