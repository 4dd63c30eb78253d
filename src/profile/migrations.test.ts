import { expect, test } from 'vitest';
import { broughtUp, type Migration, migrations } from './migrations';
import { personSchema } from './person';

test('there is one step from every version to the next', () => {
  const current = personSchema.shape.version.value;
  expect(migrations.map(({ from }) => from)).toEqual(
    Array.from({ length: current - 1 }, (_, at) => at + 1),
  );
});

// A pretended past: two older shapes, which called the skills otherwise.
const steps: Migration[] = [
  { from: 2, migrate: ({ known, ...rest }) => ({ ...rest, skills: known }) },
  { from: 1, migrate: ({ has, ...rest }) => ({ ...rest, known: has }) },
];

test('a record goes up step by step, in order', () => {
  expect(broughtUp({ version: 1, has: ['slurm'], x: 1 }, 1, steps, 3)).toEqual({
    version: 3,
    skills: ['slurm'],
    x: 1,
  });
  expect(broughtUp({ version: 2, known: ['slurm'] }, 2, steps, 3)).toEqual({
    version: 3,
    skills: ['slurm'],
  });
});

test('where a step is missing there is no way', () => {
  expect(broughtUp({ version: 1 }, 1, steps, 4)).toBeNull();
});
