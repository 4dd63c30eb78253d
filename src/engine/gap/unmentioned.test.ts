import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import { emptyPerson } from '../../profile/empty-person';
import { heldSkills } from './held';
import { unmentionedSkills } from './unmentioned';

const knowledge = loadKnowledge();
const known = new Map(knowledge.skills.map((skill) => [skill.id, skill]));
const weights = [
  { skill: 'mlflow', weight: 0.6 },
  { skill: 'kubernetes', weight: 0.9 },
  { skill: 'looker', weight: 0.59 },
  { skill: 'python', weight: 0.8 },
];

/** What the role usually asks and a posting that names these skills does not. */
function unmentioned(named: string[], skills = weights) {
  const [role, other] = knowledge.roles;
  if (!role || !other) throw new Error('no roles');
  const mentions = named.map((id) => ({
    id,
    name: id,
    level: 'mentioned' as const,
    years: null,
    group: null,
    evidence: [],
  }));
  const person = { ...emptyPerson, skills: [{ id: 'python', level: 'strong' as const, years: 3 }] };
  const held = heldSkills(person, knowledge);
  const match = { id: role.id, confidence: 1, ranked: [] };
  const roles = [
    { ...other, skills: [] },
    { ...role, skills },
  ];
  return unmentionedSkills(match, mentions, held, known, { roles });
}

describe('what is usual in the role and goes unmentioned', () => {
  test('comes with the most usual first, and leaves out what few have', () => {
    expect(unmentioned([]).map(({ id }) => id)).toEqual(['kubernetes', 'python', 'mlflow']);
  });

  test('leaves out what the posting names, were it only in passing, or includes', () => {
    expect(unmentioned(['mlflow']).map(({ id }) => id)).toEqual(['kubernetes', 'python']);
    expect(unmentioned(['argo-cd']).map(({ id }) => id)).toEqual(['python', 'mlflow']);
  });

  test('says by name whether the profile has it', () => {
    expect(unmentioned(['mlflow'])).toEqual([
      { id: 'kubernetes', name: 'Kubernetes', weight: 0.9, held: false },
      { id: 'python', name: 'Python', weight: 0.8, held: true },
    ]);
  });

  test('is cut where nobody reads on', () => {
    const many = knowledge.skills.slice(0, 30).map(({ id }) => ({ skill: id, weight: 1 }));
    expect(unmentioned([], many)).toHaveLength(8);
  });

  test('is nothing of a role we do not know', () => {
    const match = { id: null, confidence: 0, ranked: [] };
    expect(unmentionedSkills(match, [], new Map(), known, { roles: [] })).toEqual([]);
  });
});
