import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../library/entry';
import { madeEntry } from '../../../library/made-entry';
import { compared, comparisonMarkdown } from './compared';
import { bandsOf } from './pay-chart';

const one = madeEntry(
  { key: 'linkedin 1', title: 'Director of MLOps | Platform' },
  {
    role: 'director-mlops',
    posted: { min: 200_000, max: 260_000, currency: 'USD', period: 'year' as const },
    expected: { low: 190_000, mid: 240_000, high: 300_000, currency: 'USD' },
    position: 'within',
    fit: { met: 4, of: 9 },
    flags: [{ id: 'hustle', severity: 'low' }],
    years: 1,
    skills: [
      { id: 'slurm', level: 'preferred' },
      { id: 'kubernetes', level: 'required' },
    ],
    workplace: 'remote',
  },
);
const { judgement } = one;
const other: Entry = {
  ...one,
  key: 'indeed 2',
  title: 'Head of MLOps',
  judgement: {
    ...judgement,
    posted: { min: 90, max: 110, currency: 'EUR', period: 'hour' as const },
    years: 8,
    skills: [{ id: 'kubernetes', level: 'required' }],
  },
};
const knowledge = { skills: [], roles: [] };
const rows = () =>
  compared([one, other], knowledge, (id) => `flag ${id}`).flatMap((group) => group.rows);

describe('a comparison', () => {
  test('says what each posting asks, and a dash where it asks nothing', () => {
    expect(rows().find(({ label }) => label === 'slurm')?.cells).toEqual(['preferred', '–']);
    expect(rows().find(({ label }) => label === 'Experience')?.cells).toEqual([
      '1 year',
      '8 years',
    ]);
  });

  test('says which finding is in which posting, and how serious it is there', () => {
    const finding = rows().find(({ label }) => label === 'flag hustle');
    expect(finding?.cells).toEqual(['Minor', 'Minor']);
  });

  test('marks what differs', () => {
    const differing = rows().filter(({ differs }) => differs);
    expect(differing.map(({ label }) => label)).toEqual(['Posted', 'Experience', 'slurm']);
  });

  test('puts what most postings require first', () => {
    const labels = rows().map(({ label }) => label);
    expect(labels.indexOf('kubernetes')).toBeLessThan(labels.indexOf('slurm'));
  });

  test('as Markdown keeps its columns whatever a title holds', () => {
    const lines = comparisonMarkdown(
      [one, other],
      compared([one, other], knowledge, (id) => `flag ${id}`),
    ).split('\n');
    expect(lines[0]).toBe('|  | Director of MLOps \\| Platform | Head of MLOps |');
    expect(lines[1]).toBe('| --- | --- | --- |');
  });

  test('draws only yearly pay in one currency', () => {
    const drawn = bandsOf([one, other]);
    expect(drawn?.currency).toBe('USD');
    expect(drawn?.bands.map(({ posted }) => posted)).toEqual([
      { low: 200_000, high: 260_000 },
      null,
    ]);
  });

  test('draws nothing where no pay is known', () => {
    const silent = { ...one, judgement: { ...judgement, posted: null, expected: null } };
    expect(bandsOf([silent, silent])).toBeNull();
  });
});
