import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import { emptyPerson } from '../../profile/empty-person';
import type { Person } from '../../profile/person';
import { askedSkills, usualSkills } from './usual-skills';

const knowledge = loadKnowledge();
const has = (...ids: string[]): Person => ({
  ...emptyPerson,
  skills: ids.map((id) => ({ id, level: 'working', years: null })),
});
const suggested = (person: Person, most = 10) =>
  usualSkills('director-mlops', person, knowledge, most).map(({ id }) => id);

describe('skills suggested for a role', () => {
  test('are the weightiest of its profile', () => {
    expect(suggested(emptyPerson, 1)).toEqual(['mlops']);
    expect(suggested(emptyPerson)).toContain('kubernetes');
  });

  test('leave out what the profile names, and what a named skill includes', () => {
    expect(suggested(has('kubernetes'))).not.toContain('kubernetes');
    expect(suggested(has('argo-cd'))).not.toContain('kubernetes');
  });

  test('are as many as asked for, and none of them twice', () => {
    expect(new Set(suggested(emptyPerson, 7)).size).toBe(7);
  });
});

describe('skills suggested by the kept postings', () => {
  const asking = new Map([
    ['kubernetes', 3],
    ['slurm', 5],
    ['looker', 1],
  ]);
  const asked = (person: Person) =>
    askedSkills({ of: 6, asking }, person, knowledge, 9).map(({ skill, count }) => [
      skill.id,
      count,
    ]);

  test('come the most asked first, and once is not enough', () => {
    expect(asked(emptyPerson)).toEqual([
      ['slurm', 5],
      ['kubernetes', 3],
    ]);
  });

  test('leave out what the profile names or includes', () => {
    expect(asked(has('argo-cd'))).toEqual([['slurm', 5]]);
  });
});
