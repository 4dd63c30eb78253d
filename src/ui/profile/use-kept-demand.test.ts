import { expect, test } from 'vitest';
import type { Entry } from '../../library/entry';
import { demandOf } from './use-kept-demand';

function entry(role: string | null, ...skills: [string, string][]): Entry {
  const said = skills.map(([id, level]) => ({ id, level }));
  return { judgement: { role, skills: said } } as unknown as Entry;
}

test('only postings of the role count, and only skills they ask for', () => {
  const kept = [
    entry('director-mlops', ['kubernetes', 'required'], ['slurm', 'mentioned']),
    entry('director-mlops', ['kubernetes', 'preferred']),
    entry('director-ml-engineering', ['kubernetes', 'required']),
    entry(null, ['kubernetes', 'required']),
  ];
  const { of, asking } = demandOf(kept, 'director-mlops');
  expect(of).toBe(2);
  expect([...asking]).toEqual([['kubernetes', 2]]);
});

test('of any role every posting counts', () => {
  const kept = [
    entry('director-mlops', ['kubernetes', 'required']),
    entry(null, ['kubernetes', 'preferred']),
  ];
  expect([...demandOf(kept, 'any').asking]).toEqual([['kubernetes', 2]]);
});
