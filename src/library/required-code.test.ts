import { expect, test } from 'vitest';
import { codeOf, type Required, requiredOf } from './required-code';

test.each<[string, Required]>([
  ['10 years of experience', { kind: 'years', count: 10 }],
  ['2.5 years of leadership', { kind: 'leadershipYears', count: 2.5 }],
  ['degree: masters', { kind: 'degree', degree: 'masters' }],
  ['Kubernetes', { kind: 'skill', name: 'Kubernetes' }],
])('“%s”, as sightings of every version have it, is written and read alike', (code, required) => {
  expect(codeOf(required)).toBe(code);
  expect(requiredOf(code)).toEqual(required);
});

test('what only resembles a code is the name of a skill', () => {
  for (const name of [
    'years of experience',
    'degree: constructor',
    '10 years of experience in Go',
  ]) {
    expect(requiredOf(name)).toEqual({ kind: 'skill', name });
  }
});
