import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge/load';
import type { LabelledPosting } from './labelled-postings';
import { foldsOf, roleCases } from './role-cases';

const posting = (id: string, title: string, company: string | null): LabelledPosting => ({
  id,
  title,
  company,
  location: null,
  description: `Posting ${id}`,
  datePosted: null,
  label: {
    set: 'a',
    mlLeadership: true,
    role: null,
    second: null,
    confidence: 3,
    pay: null,
    years: null,
    leadershipYears: null,
    degreeRequired: null,
    degreePreferred: null,
    workplace: null,
    skills: null,
  },
});

const postings = [
  posting('1', 'Head of AI', 'Orvane'),
  posting('2', 'ML Manager', 'Orvane, Inc.'),
  posting('3', 'Head of AI (remote)', 'Kithly'),
  posting('4', 'Nurse', null),
  posting('5', 'Cook', null),
];

describe('groups for cross-validation', () => {
  const cases = roleCases(postings, loadKnowledge());
  const groups = cases.map(({ group }) => group);

  test('one employer is one group, however it is written', () => {
    expect(groups[1]).toBe(groups[0]);
  });

  test('nearly the same title is one group', () => {
    expect(groups[2]).toBe(groups[0]);
  });

  test('what shares nothing stands apart', () => {
    expect(new Set(groups.slice(2)).size).toBe(3);
  });

  test('no group is torn apart, and the parts are filled evenly', () => {
    const folds = foldsOf(cases, 3);
    expect(folds[1]).toBe(folds[0]);
    expect(folds[2]).toBe(folds[0]);
    expect(new Set(folds).size).toBe(3);
  });
});
