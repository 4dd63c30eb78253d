import { expect, test } from 'vitest';
import type { Sentence } from './facts';
import { findRelocation } from './relocation';

function asks(text: string): boolean {
  const sentence: Sentence = { block: 0, start: 0, end: text.length, text, section: 'other' };
  return findRelocation([sentence]) !== null;
}

test.each([
  'You must relocate to Austin.',
  'Willing to relocate to the Bay Area',
  'Relocation to Berlin is required.',
])('“%s” asks to move', (text) => {
  expect(asks(text)).toBe(true);
});

test.each([
  'Relocation assistance is available.',
  'There is no need to relocate: you must be in Europe.',
  'We moved our models; the ability to relocate jobs between clusters is provided by the platform.',
  'Remote within the United States.',
])('“%s” does not', (text) => {
  expect(asks(text)).toBe(false);
});

test('a title asks for nothing, the first block does', () => {
  const text = 'You must relocate to Austin.';
  const sentence: Sentence = { block: 0, start: 0, end: text.length, text, section: 'other' };
  expect(findRelocation([{ ...sentence, block: -1 }])).toBeNull();
  expect(findRelocation([sentence])?.quote).toBe(text);
});

test('of a long sentence the words around are quoted', () => {
  const far = 'and there is much more to say of all that we do here '.repeat(5);
  const text = `So it is ${far}and you must relocate ${far}in the end`;
  const sentence: Sentence = { block: 0, start: 0, end: text.length, text, section: 'other' };
  expect(findRelocation([sentence])?.quote).toMatch(/must relocate and there.*of all/);
});
