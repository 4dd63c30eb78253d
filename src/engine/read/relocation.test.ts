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
