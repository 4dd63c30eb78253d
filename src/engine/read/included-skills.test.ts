import { expect, test } from 'vitest';
import { type Skill, skillSchema } from '../../knowledge/schema';
import { withIncluded } from './included-skills';

/** Skills by id, each with those it includes. */
function skillsWith(includes: Record<string, string[]>): Map<string, Skill> {
  return new Map(
    Object.entries(includes).map(([id, implies]) => [
      id,
      { ...skillSchema.parse({ id, name: id, category: 'tool' }), implies },
    ]),
  );
}

const all = (ids: string[], includes: Record<string, string[]>) =>
  [...withIncluded(ids, skillsWith(includes))].sort();

test('a skill brings what it includes, and what that includes', () => {
  expect(all(['eks'], { eks: ['kubernetes'], kubernetes: ['containers'], go: ['code'] })).toEqual([
    'containers',
    'eks',
    'kubernetes',
  ]);
});

test('several skills bring what each includes, once', () => {
  expect(all(['a', 'b'], { a: ['c', 'd'], b: ['c'] })).toEqual(['a', 'b', 'c', 'd']);
});

test('skills that include each other come to an end', () => {
  expect(all(['a'], { a: ['b'], b: ['a'] })).toEqual(['a', 'b']);
});

test('a skill that nobody knows is still itself', () => {
  expect(all(['lost'], {})).toEqual(['lost']);
  expect(all([], { a: ['b'] })).toEqual([]);
});
