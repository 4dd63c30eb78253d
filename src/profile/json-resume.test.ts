import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge/load';
import { edited } from './edit';
import { emptyPerson } from './empty-person';
import { editOf } from './import/finding';
import { jsonResumeText } from './import/json-resume-text';
import { readJsonResume } from './import/read-json-resume';
import { toJsonResume } from './json-resume';
import type { Person, PersonList } from './person';

const knowledge = loadKnowledge();
const person: Person = {
  ...emptyPerson,
  skills: [
    { id: 'kubernetes', level: 'expert', years: 7 },
    { id: 'go', level: 'basic', years: 1 },
    { id: 'python', level: 'strong', years: 7.5 },
    { id: 'slurm', level: 'strong', years: null },
  ],
  roles: [
    { id: 'a', title: 'Director, ML', company: 'Acme, Inc.', from: '2020-03', to: 'now', led: 12 },
    { id: 'b', title: 'Engineer', company: null, from: '2014', to: '2020-02', led: null },
  ],
  degrees: [
    { id: 'c', level: 'masters', field: 'Physics', school: 'Lakeshore University', year: 2012 },
    { id: 'd', level: 'bachelors', field: null, school: null, year: null },
  ],
  certifications: [{ id: 'e', name: 'CKA', year: 2021 }],
  languages: [
    { id: 'f', name: 'German', level: 'native' },
    { id: 'g', name: 'French', level: 'conversational' },
    { id: 'h', name: 'Tamil', level: null },
  ],
  location: 'Seattle, WA',
  targetPay: { amount: 310_000, currency: 'USD' },
};

/** Without what tells items apart. */
const bare = (one: Person) =>
  (['roles', 'degrees', 'certifications', 'languages'] as PersonList[]).map((list) =>
    one[list].map(({ id: _, ...item }) => item),
  );

describe('a profile as JSON Resume', () => {
  const resume = JSON.parse(toJsonResume(person, knowledge));

  test('has the standard’s fields, and the rest under meta', () => {
    expect(resume.skills[0]).toEqual({
      name: 'Kubernetes',
      level: 'Master',
      keywords: ['7 years'],
    });
    expect(resume.work[0]).toEqual({
      position: 'Director, ML',
      name: 'Acme, Inc.',
      startDate: '2020-03',
      highlights: ['Led a team of 12'],
    });
    expect(resume.education[0]).toEqual({
      studyType: 'Master',
      area: 'Physics',
      institution: 'Lakeshore University',
      endDate: '2012',
    });
    expect(resume.meta.rolescope.targetPay.amount).toBe(310_000);
  });

  test('comes back whole: skills, roles, degrees, certifications, languages and place', () => {
    const findings = readJsonResume(resume, knowledge, '2026-11-21') ?? [];
    const back = findings.reduce((so, finding) => {
      const edit = editOf(finding, so);
      return edit ? edited(so, [edit]) : so;
    }, emptyPerson);
    expect(back.skills.filter(({ id }) => id !== 'people-management')).toEqual(person.skills);
    expect(bare(back)).toEqual(bare(person));
    expect(back.location).toBe('Seattle, WA');
    expect(back.largestTeam).toBe(12);
  });

  test('names a degree that is said outright, once', () => {
    const alone = JSON.parse(toJsonResume({ ...emptyPerson, degree: 'phd' }, knowledge));
    expect(alone.education).toEqual([{ studyType: 'Doctorate' }]);
    const listed = JSON.parse(toJsonResume({ ...person, degree: 'masters' }, knowledge));
    expect(listed.education).toHaveLength(2);
  });
});

describe('a record', () => {
  test.each([[{}], [[]], [{ name: 'x' }], [null], ['text']])(
    'that is none is none: %j',
    (record) => {
      expect(jsonResumeText(record)).toBeNull();
      expect(readJsonResume(record, knowledge, '2026-11-21')).toBeNull();
    },
  );

  test('of odd types is read as far as it goes', () => {
    const odd = {
      basics: 7,
      work: ['none', { position: 3 }, { position: 'Engineer', startDate: '2019-99' }],
      skills: [{ name: 'Slurm', keywords: [1, null] }, 3],
      languages: { language: 'French' },
    };
    expect(jsonResumeText(odd)).toContain('- Slurm');
    const roles = (readJsonResume(odd, knowledge, '2026-11-21') ?? []).filter(
      ({ kind }) => kind === 'item',
    );
    expect(roles).toMatchObject([{ list: 'roles', item: { title: 'Engineer', from: '2019' } }]);
  });
});
