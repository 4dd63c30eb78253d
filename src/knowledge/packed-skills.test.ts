import { expect, test } from 'vitest';
import { packSkills, unpackSkills } from './packed-skills';
import { skills } from './skills';

test('packing loses nothing', () => {
  const all = skills();
  expect(unpackSkills(packSkills(all))).toEqual(all);
});

test('a packed file takes less than half the room of its JSON', () => {
  const all = skills();
  expect(packSkills(all).length * 2).toBeLessThan(JSON.stringify(all).length);
});

test('what a file leaves out is empty, packed or not', () => {
  const written = [{ id: 'x', name: 'X', category: 'web' }];
  const empty = { aliases: [], implies: [], substitutes: [], firstPublic: null, guard: null };
  expect(unpackSkills(written)).toEqual([{ ...written[0], ...empty }]);
  expect(unpackSkills(packSkills(written))).toEqual([{ ...written[0], ...empty }]);
});
