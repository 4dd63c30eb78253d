import { describe, expect, test } from 'vitest';
import type { PayStep } from '../../pay-insight';
import { basisOf, byReason, changeOf } from './pay-steps';

const step: PayStep = {
  label: 'Seattle',
  factor: 1.13,
  mid: 261_000,
  currency: 'USD',
  n: 74,
  sources: ['fit', 'places'],
  assumed: false,
};

describe('a step of the estimate', () => {
  test('names how many figures it rests on, and the numbers of its sources', () => {
    expect(basisOf(step, ['bls', 'places', 'fit'])).toBe('(74 figures; sources 2, 3)');
    expect(basisOf({ ...step, n: null, sources: ['bls'] }, ['bls'])).toBe('(source 1)');
    expect(basisOf({ ...step, n: null, sources: [] }, ['bls'])).toBe('');
  });

  test('says that it is an assumption, and how little stands behind it', () => {
    expect(basisOf({ ...step, assumed: true, n: 0 }, [])).toContain('no data behind it');
    expect(basisOf({ ...step, assumed: true, n: 2 }, [])).toBe(
      '(mostly an assumption: 2 figures behind it)',
    );
  });

  test('shows by how much it moves the sum, but not a rate as if it were a rise', () => {
    expect(changeOf(step, step)).toBe('+13 %');
    expect(changeOf({ ...step, factor: 0.93 }, step)).toBe('−7 %');
    expect(changeOf({ ...step, factor: 1.001 }, step)).toBe('±0 %');
    expect(changeOf({ ...step, factor: null }, undefined)).toBe('');
    expect(changeOf({ ...step, factor: 83.3, currency: 'INR' }, step)).toBe('');
  });
});

test('figures left out for one reason stand together, in their order', () => {
  const left = (label: string, reason: string) => ({ label, reason, source: '' });
  expect(byReason([left('a', 'Other job.'), left('b', 'Total.'), left('c', 'Other job.')])).toEqual(
    [
      { reason: 'Other job.', labels: ['a', 'c'] },
      { reason: 'Total.', labels: ['b'] },
    ],
  );
});
