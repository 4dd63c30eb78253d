import { expect, test } from 'vitest';
import type { Sentence } from './facts';
import { findTravel } from './travel';

function travel(...lines: string[]) {
  const sentences = lines.map(
    (text, block): Sentence => ({ block, start: 0, end: text.length, text, section: 'other' }),
  );
  const found = findTravel(sentences);
  return found === null ? 'none' : found.percent;
}

test.each([
  ['Travel up to 25%.', 25],
  ['Requires 10-20% travel to customer sites.', 20],
  ['Up to 30% domestic travel', 30],
  ['Ability to travel occasionally', null],
  ['Some travel is required.', null],
])('“%s” comes with travel, percent: %s', (text, percent) => {
  expect(travel(text)).toBe(percent);
});

test.each([
  'No travel is required.',
  'We cut travel costs by 50%.',
  'We build the travel platform of 40% of hotels.',
  'A $2,000 travel stipend for you, up to 100% covered.',
  'Millions of travelers rely on us.',
])('“%s” does not', (text) => {
  expect(travel(text)).toBe('none');
});

test('the greatest share that is said counts', () => {
  expect(travel('Some travel is required.', 'Travel up to 10%.', 'Travel up to 40%.')).toBe(40);
});
