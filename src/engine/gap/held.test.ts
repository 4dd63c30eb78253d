import { describe, expect, test } from 'vitest';
import type { Skill } from '../../knowledge/schema';
import { emptyPerson } from '../../profile/empty-person';
import type { Person } from '../../profile/person';
import { heldSkills } from './held';

const skill = (id: string, name: string, more: Partial<Skill> = {}): Skill => ({
  id,
  name,
  aliases: [],
  category: 'tool',
  implies: [],
  substitutes: [],
  firstPublic: null,
  guard: null,
  ...more,
});
const skills = [
  skill('small', 'Small'),
  skill('wide', 'Wide', { implies: ['small'] }),
  skill('widest', 'Widest', { implies: ['wide'] }),
  skill('leading', 'Leading', { implies: ['mentoring'] }),
  skill('mentoring', 'Mentoring'),
  skill('exam', 'Certified Small Expert', {
    aliases: ['cse'],
    category: 'certification',
    implies: ['small'],
  }),
];
const has = (id: string, years: number | null = null) => ({ id, level: 'strong' as const, years });
const certificate = (name: string) => ({ certifications: [{ id: 'c', name, year: null }] });

/** Years, by what, through what; undefined: not held. */
function held(id: string, person: Partial<Person>) {
  const found = heldSkills({ ...emptyPerson, ...person }, { skills }).get(id);
  return found && [found.skill.years, found.through, found.shown?.by ?? null];
}

describe('how a person has a skill', () => {
  test.each<[string, string, Partial<Person>, ReturnType<typeof held>]>([
    ['by itself', 'small', { skills: [has('small', 3)] }, [3, null, null]],
    ['by one that includes it', 'small', { skills: [has('wide', 3)] }, [3, 'Wide', null]],
    ['over several steps', 'small', { skills: [has('widest', 3)] }, [3, 'Widest', null]],
    ['not by one that it includes', 'wide', { skills: [has('small', 3)] }, undefined],
    [
      'by itself, however long one that includes it',
      'small',
      { skills: [has('wide', 9), has('small', 1)] },
      [1, null, null],
    ],
    [
      'of two that include it by the one with more years',
      'small',
      { skills: [has('widest', 2), has('wide', 5)] },
      [5, 'Wide', null],
    ],
    [
      'of two as long by the first',
      'small',
      { skills: [has('widest', 2), has('wide', 2)] },
      [2, 'Widest', null],
    ],
    [
      'one we do not know by its own id',
      'unheard',
      { skills: [has('unheard')] },
      [null, null, null],
    ],
    ['by a certificate', 'exam', certificate('  CSE, 2024 '), [null, null, 'certificate']],
    [
      'by a certificate spelt out',
      'exam',
      certificate('certified small-expert'),
      [null, null, 'certificate'],
    ],
    ['through a certificate', 'small', certificate('CSE'), [null, 'Certified Small Expert', null]],
    ['not by half a word', 'exam', certificate('CSEX'), undefined],
    ['not by a certificate named like a tool', 'widest', certificate('Widest'), undefined],
    [
      'a skill named as such wins over its certificate',
      'exam',
      { skills: [has('exam', 4)], ...certificate('CSE') },
      [4, null, null],
    ],
  ])('%s', (_rule, id, person, expected) => {
    expect(held(id, person)).toEqual(expected);
  });
});

describe('years that the profile gives as a whole', () => {
  test.each<[string, Partial<Person>, ReturnType<typeof held>]>([
    ['show a skill that is not named', { leadershipYears: 6 }, [6, null, 'leading']],
    ['of none show nothing', { leadershipYears: 0 }, undefined],
    ['unsaid show nothing', { leadershipYears: null }, undefined],
    [
      'fill in where a skill has none of its own',
      { leadershipYears: 6, skills: [has('mentoring')] },
      [6, null, null],
    ],
    [
      'leave the skill’s own years',
      { leadershipYears: 6, skills: [has('mentoring', 2)] },
      [2, null, null],
    ],
    [
      'win over fewer of a skill that includes it',
      { leadershipYears: 6, skills: [has('leading', 2)] },
      [6, null, 'leading'],
    ],
    [
      'do not win over as many',
      { leadershipYears: 6, skills: [has('leading', 6)] },
      [6, 'Leading', null],
    ],
    [
      'win over one without years',
      { leadershipYears: 1, skills: [has('leading')] },
      [1, null, 'leading'],
    ],
  ])('%s', (_rule, person, expected) => {
    expect(held('mentoring', person)).toEqual(expected);
  });

  test('of machine learning show machine learning, those of leading do not', () => {
    expect(held('machine-learning', { mlYears: 3 })).toEqual([3, null, 'machineLearning']);
    expect(held('machine-learning', { leadershipYears: 3 })).toBeUndefined();
  });
});
