import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge/load';
import { emptyPerson } from './empty-person';
import { readResume } from './import/read-resume';
import { jsonResumeText, toJsonResume } from './json-resume';
import type { Person } from './person';

const knowledge = loadKnowledge();
const person: Person = {
  ...emptyPerson,
  skills: [
    { id: 'kubernetes', level: 'expert', years: 7 },
    { id: 'go', level: 'basic', years: 1 },
    { id: 'slurm', level: 'strong', years: null },
  ],
  degree: 'masters',
  location: 'Seattle, WA',
  targetPay: { amount: 310_000, currency: 'USD' },
};

describe('a profile as JSON Resume', () => {
  const resume = JSON.parse(toJsonResume(person, knowledge));

  test('has the standard’s fields, and the rest under meta', () => {
    expect(resume.skills[0]).toEqual({
      name: 'Kubernetes',
      level: 'Master',
      keywords: ['7 years'],
    });
    expect(resume.education).toEqual([{ studyType: 'Master' }]);
    expect(resume.meta.rolescope.targetPay.amount).toBe(310_000);
  });

  test('comes back with its skills, years and levels', () => {
    const findings = readResume(jsonResumeText(resume) ?? '', knowledge, '2026-11-21');
    const skills = findings.flatMap((one) =>
      one.kind === 'skill' ? [{ id: one.id, level: one.level, years: one.years }] : [],
    );
    expect(skills).toEqual(person.skills);
    expect(findings).toContainEqual(expect.objectContaining({ set: { degree: 'masters' } }));
    expect(findings).toContainEqual(expect.objectContaining({ set: { location: 'Seattle, WA' } }));
  });
});

describe('a record', () => {
  test.each([[{}], [[]], [{ name: 'x' }], [null], ['text']])(
    'that is none is none: %j',
    (record) => {
      expect(jsonResumeText(record)).toBeNull();
    },
  );

  test('of odd types is read as far as it goes', () => {
    const odd = { basics: 7, work: 'none', skills: [{ name: 'Slurm', keywords: [1, null] }, 3] };
    expect(jsonResumeText(odd)).toContain('- Slurm');
  });
});
