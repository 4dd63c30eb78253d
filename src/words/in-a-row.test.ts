import { expect, test } from 'vitest';
import { decimal } from './decimal';
import { allOf, anyOf, inARow } from './in-a-row';
import { createSay } from './say';

const sayIn = (locale: string) => createSay(() => '', locale);

test('a list is joined as its language joins it, in English without a comma before the last', () => {
  expect(anyOf(['AWS', 'GCP', 'Azure'], sayIn('en'))).toBe('AWS, GCP or Azure');
  expect(anyOf(['AWS', 'GCP', 'Azure'], sayIn('de'))).toBe('AWS, GCP oder Azure');
  expect(allOf(['Slurm', 'Ray'], sayIn('fr'))).toBe('Slurm et Ray');
  expect(allOf(['Slurm'], sayIn('fr'))).toBe('Slurm');
  expect(allOf([], sayIn('ja'))).toBe('');
});

test('Japanese sentences stand side by side without a space, English ones among them with it', () => {
  expect(inARow(['One.', 'Two.'], sayIn('en'))).toBe('One. Two.');
  expect(inARow(['一。', '二。'], sayIn('ja'))).toBe('一。二。');
  expect(inARow(['One.', 'Two.', '三。', 'Four.'], sayIn('ja'))).toBe('One. Two. 三。Four.');
});

test('decimals are written with the comma of the language, always as many', () => {
  expect(decimal(1.8, 2, sayIn('en'))).toBe('1.80');
  expect(decimal(1.8, 2, sayIn('de'))).toBe('1,80');
});
