import { expect, test } from 'vitest';
import { movedMarks } from './moved-marks';

const before = 'We want a ninja and a guru.';
const marks = [
  { from: 10, to: 15, id: 'ninja' },
  { from: 22, to: 26, id: 'guru' },
];

test('marks after a change move with their words, marks before it stay', () => {
  const after = 'We want a ninja and also a guru.';
  expect(movedMarks(marks, before, after).map(({ from, to }) => after.slice(from, to))).toEqual([
    'ninja',
    'guru',
  ]);
});

test('a mark whose words were changed is gone', () => {
  const after = 'We want a ninny and a guru.';
  expect(movedMarks(marks, before, after).map(({ id }) => id)).toEqual(['guru']);
});

test('a text that is gone leaves no mark', () => {
  expect(movedMarks(marks, before, '')).toEqual([]);
});
