import { describe, expect, test } from 'vitest';
import { emptyPerson } from './empty-person';
import { type Migration, recall } from './migrations';

const slurm = { id: 'slurm', level: 'strong', years: 3 };

describe('a stored profile', () => {
  test('of this version is taken as it is', () => {
    const stored = { ...emptyPerson, skills: [slurm] };
    expect(recall(stored)).toEqual({ state: 'ok', person: stored });
  });

  test('of an older version is brought up step by step', () => {
    // A pretended past: two older shapes, which called the skills otherwise.
    const steps: Migration[] = [
      { from: 2, migrate: ({ known, ...rest }) => ({ ...rest, skills: known }) },
      { from: 1, migrate: ({ has, ...rest }) => ({ ...rest, known: has }) },
    ];
    const { skills: _, ...rest } = emptyPerson;
    const recalled = recall({ ...rest, version: 1, has: [slurm] }, steps, 3);
    // Today's schema knows version 1 only: what counts is that both steps ran, in order.
    expect(recalled).toEqual({ state: 'damaged', problem: expect.stringMatching(/^version/) });
  });

  test('of a newer version is left alone and named', () => {
    expect(recall({ ...emptyPerson, version: 9, new: true })).toEqual({
      state: 'newer',
      version: 9,
    });
  });

  test.each([null, 'me', [], {}, { version: '1' }, { version: 0 }, { version: 1.5 }])(
    'that no version wrote is damaged: %j',
    (stored) => {
      expect(recall(stored).state).toBe('damaged');
    },
  );

  test('with a wrong field is damaged, and the field is named', () => {
    expect(recall({ ...emptyPerson, totalYears: -1 })).toEqual({
      state: 'damaged',
      problem: expect.stringMatching(/^totalYears: /),
    });
  });

  test('is not changed by being read', () => {
    const stored = Object.freeze({ ...emptyPerson });
    expect(recall(stored).state).toBe('ok');
  });
});
