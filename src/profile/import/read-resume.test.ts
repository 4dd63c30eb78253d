import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import type { PersonList, PersonLists } from '../person';
import type { Finding } from './finding';
import { readResume } from './read-resume';

const knowledge = loadKnowledge();
const read = (text: string) => readResume(text, knowledge, '2026-11-21');
const skillsIn = (text: string) =>
  read(text).flatMap((finding) => (finding.kind === 'skill' ? [finding.id] : []));
const skill = (text: string, id: string) =>
  read(text).find((finding): finding is Extract<Finding, { kind: 'skill' }> => {
    return finding.kind === 'skill' && finding.id === id;
  });
const items = <L extends PersonList>(text: string, list: L): PersonLists[L][] =>
  read(text).flatMap((finding) =>
    finding.kind === 'item' && finding.list === list ? [finding.item as PersonLists[L]] : [],
  );
const field = (text: string, name: string) =>
  read(text).flatMap((finding) =>
    finding.kind === 'field' && name in finding.set ? Object.values(finding.set) : [],
  )[0];

describe('a skill in a résumé', () => {
  test('is found with the line it stands in', () => {
    expect(skill('Skills\nKubernetes, Terraform', 'terraform')?.quote).toBe(
      'Kubernetes, Terraform',
    );
  });

  test.each([
    ['Skills\nPython (12 years)', 12],
    ['Skills\nPython (expert, 12 years)', 12],
    ['Skills\nPython: 12 yrs', 12],
    ['Skills\nPython | 12 years | Expert', 12],
    ['Skills\n12 years of Python', 12],
    ['Skills\nPython 3, Go (12 years)', null],
    ['Skills\nPython', null],
  ])('has the years that are said of it, and no others: %j', (text, years) => {
    expect(skill(text, 'python')?.years).toBe(years);
  });

  test.each([
    ['Skills\nPython (expert)', 'expert'],
    ['Skills\nAdvanced: Python, Go', 'strong'],
    ['Skills\nFamiliar with: Python', 'basic'],
    ['Kenntnisse\nPython (Grundkenntnisse)', 'basic'],
    ['Skills\nPython', null],
  ])('has the level that is said of it: %j', (text, level) => {
    expect(skill(text, 'python')?.level).toBe(level);
  });

  test.each([
    [
      'an employer’s name',
      'Experience\nData Engineer, Databricks\n2019 – 2022\n- Wrote reports.',
      'databricks',
    ],
    [
      'an employer above the title',
      'Experience\nSnowflake\nEngineer\n2019 – 2022\n- Wrote reports.',
      'snowflake',
    ],
    ['a wish', 'Objective: lead a program office for Kubernetes\nSkills\nPython', 'kubernetes'],
    ['a hobby', 'Skills\nPython\nInterests\nKafka and other novels about data', 'kafka'],
    ['what was left behind', 'Experience\n- Migrated away from Hadoop.', 'hadoop'],
    ['what is not known yet', 'Skills\nWant to learn Rust', 'rust'],
    ['the subject of a degree', 'Education\nMSc Machine Learning', 'machine-learning'],
    ['the name on top', 'Ray Ansible\nSkills\nPython', 'ansible'],
  ])('is not %s', (_what, text, id) => {
    expect(skillsIn(text)).not.toContain(id);
  });

  test('with an ambiguous name counts as an item of a list', () => {
    expect(skillsIn('Skills\nGo, R, Python')).toEqual(expect.arrayContaining(['go', 'r']));
  });

  test('of leading is found in the words of a résumé', () => {
    const text = 'Experience\n- Led 22 engineers, hired nine and mentored all; owned the budget.';
    expect(skillsIn(text)).toEqual(
      expect.arrayContaining(['people-management', 'hiring', 'mentoring', 'budget']),
    );
  });
});

describe('the person in a résumé', () => {
  const jobs = `Experience
Director of ML, Acme
2020 – present
- Led people.

Engineer, Beta
2010 – 2020
- Wrote Go.

Education
BSc Physics, 2006 – 2010`;

  test('has worked as long as the jobs took, studies not counted', () => {
    expect(field(jobs, 'totalYears')).toBe(17);
  });

  test('has led as long as the jobs with a leading title took', () => {
    expect(field(jobs, 'leadershipYears')).toBe(7);
  });

  test('who states the years outright is believed', () => {
    expect(field(`Summary\nOver 15 years of experience in ML.\n${jobs}`, 'totalYears')).toBe(15);
  });

  test.each([['Product Manager'], ['Technical Project Manager'], ['Program Manager']])(
    'who manages things leads nobody by that: %s',
    (title) => {
      expect(
        field(`Experience\n${title}, Acme\n2018 – 2024\n- Jira.`, 'leadershipYears'),
      ).toBeUndefined();
    },
  );

  test.each([
    ['Education\nPh.D. Physics\nBSc Physics', 'phd'],
    ['Education\nMaster of Science, 2014', 'masters'],
    ['Ausbildung\nDiplom-Informatik', 'masters'],
    ['Education\nB.S. Computer Science', 'bachelors'],
    ['Experience\n- Taught bachelors at night', undefined],
  ])('has the degrees of the education: %j', (text, degree) => {
    expect(items(text, 'degrees')[0]?.level).toBe(degree);
  });

  test('lives where the head says', () => {
    expect(
      field('A. Person\nSeattle, WA | a@example.com\nSummary\nBorn in Boston, MA.', 'location'),
    ).toBe('Seattle, WA');
  });

  test('of whom nothing is said is not made up', () => {
    expect(read('Lorem ipsum dolor sit amet.\n\nNothing to see here.')).toEqual([]);
  });
});
