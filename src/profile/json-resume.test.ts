import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge/load';
import { edited } from './edit';
import { emptyPerson } from './empty-person';
import { editOf } from './import/finding';
import { jsonResumeText } from './import/json-resume-text';
import { readJsonResume } from './import/read-json-resume';
import { toJsonResume } from './json-resume';
import type { Person } from './person';

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

/** The profile of whoever takes over all that a file says. */
const readBack = (resume: unknown) =>
  (readJsonResume(resume, knowledge, '2026-11-21') ?? []).reduce((so, finding) => {
    const edit = editOf(finding, so);
    return edit ? edited(so, [edit]) : so;
  }, emptyPerson);

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
    const back = readBack(resume);
    expect(back).toEqual(person);
  });

  test('of everything a profile can hold comes back whole, also what the standard has no place for', () => {
    const whole: Person = {
      ...person,
      skills: [
        { id: 'slurm', level: 'expert', years: 0.5, lastUsed: 'now', evidence: '4,000 GPUs' },
        { id: 'a-skill-of-tomorrow', level: 'basic', years: null, lastUsed: '2019-03' },
      ],
      roles: [{ id: 'x', title: 'Advisor', company: null, from: null, to: 'now', led: 0 }],
      totalYears: 14,
      mlYears: 6.5,
      leadershipYears: 3,
      largestTeam: 20,
      budget: 4_000_000,
      degree: 'none',
      workplace: 'remote',
      relocation: 'some',
      relocateTo: 'Lisbon',
      authorisation: 'EU citizen',
      needsSponsorship: false,
      targetRole: 'director-mlops',
      minimumPay: { amount: 200_000, currency: 'EUR' },
      notes: 'Two\nlines.',
    };
    expect(readBack(JSON.parse(toJsonResume(whole, knowledge)))).toEqual(whole);
  });

  test('changed by another program, it is read as changed there, with the rest as it was', () => {
    const changed = JSON.parse(toJsonResume({ ...person, notes: 'Mine' }, knowledge));
    changed.work[0].position = 'Vice President, ML';
    changed.skills = [{ name: 'Terraform' }];
    const back = readBack(changed);
    expect(back.roles.map(({ title }) => title)).toEqual(['Vice President, ML', 'Engineer']);
    expect(back.skills.map(({ id }) => id)).toContain('terraform');
    expect(back.skills.map(({ id }) => id)).not.toContain('slurm');
    expect(back).toMatchObject({ notes: 'Mine', certifications: person.certifications });
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
