import { describe, expect, test } from 'vitest';
import { checkedPerson } from './checked-person';
import { edited } from './edit';
import { emptyPerson } from './empty-person';
import type { Person } from './person';

const slurm = { id: 'slurm', level: 'strong', years: 3 } as const;
const aws = { id: 'aws', level: 'basic', years: null } as const;
const person: Person = { ...emptyPerson, skills: [slurm, aws], totalYears: 12 };

describe('an edit of the profile', () => {
  test('sets the named fields and leaves the others', () => {
    const after = edited(person, [{ set: { leadershipYears: 4 } }]);
    expect(after).toEqual({ ...person, leadershipYears: 4 });
  });

  test('adds a new skill last, at a working level unless it says otherwise', () => {
    const after = edited(emptyPerson, [
      { skill: { id: 'slurm' } },
      { skill: { id: 'aws', level: 'expert' } },
    ]);
    expect(after.skills).toEqual([
      { id: 'slurm', level: 'working', years: null },
      { id: 'aws', level: 'expert', years: null },
    ]);
  });

  test('changes one property of a skill without touching what another window set', () => {
    const here = edited(person, [{ skill: { id: 'aws', level: 'strong' } }]);
    const there = edited(here, [{ skill: { id: 'aws', years: 5 } }]);
    expect(there.skills[1]).toEqual({ id: 'aws', level: 'strong', years: 5 });
  });

  test('adding a skill that is there already changes nothing of it', () => {
    expect(edited(person, [{ skill: { id: 'slurm' } }])).toEqual(person);
  });

  test('puts a removed skill back where it stood', () => {
    const gone = edited(person, [{ without: 'slurm' }]);
    expect(gone.skills).toEqual([aws]);
    expect(edited(gone, [{ skill: slurm, at: 0 }])).toEqual(person);
  });

  test('removing what is not there is no failure', () => {
    expect(edited(person, [{ without: 'cobol' }])).toEqual(person);
  });

  test.each([
    [{ set: { totalYears: -1 } }, /^This is no profile: totalYears: /],
    [{ set: { targetPay: { amount: 0, currency: 'USD' } } }, /targetPay\.amount/],
    [{ skill: { id: 'slurm', years: 61 } }, /skills\.0\.years/],
  ])('that makes no profile is refused in words: %j', (edit, words) => {
    expect(() => checkedPerson(edited(person, [edit]))).toThrow(words);
  });
});
