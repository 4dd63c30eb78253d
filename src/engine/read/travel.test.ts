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
  'This role does not require travel.',
  'This role doesn’t require travel, or 10% travel at most.',
  'Travel up to 0%.',
  'Travel up to 300%.',
  'You like to travel.',
])('“%s” does not', (text) => {
  expect(travel(text)).toBe('none');
});

test('the greatest share that is said counts', () => {
  expect(travel('Some travel is required.', 'Travel up to 10%.', 'Travel up to 40%.')).toBe(40);
});

test('all of the time is a share, a later greater one counts, a later vague one does not', () => {
  expect(travel('Travel 100%.')).toBe(100);
  expect(travel('Travel up to 40%.', 'Travel up to 10%.')).toBe(40);
  expect(travel('Travel up to 40%.', 'Some travel is required.')).toBe(40);
});

test('what is said first is quoted where nothing greater follows', () => {
  const lines = ['Some travel is required.', 'Regular travel is required.'].map(
    (text, block): Sentence => ({ block, start: 0, end: text.length, text, section: 'other' }),
  );
  expect(findTravel(lines)?.evidence.span?.block).toBe(0);
});

test.each([
  [-1, 'other'],
  [0, 'about'],
  [0, 'benefits'],
] as const)('block %i under %s tells nothing of it', (block, section) => {
  const text = 'Travel up to 25%.';
  expect(findTravel([{ block, start: 0, end: text.length, text, section }])).toBeNull();
});

test('of a long sentence the words around are quoted', () => {
  const far = 'and there is much more to say of all that we do here '.repeat(5);
  const text = `So it is ${far}with travel up to 25% ${far}in the end`;
  const found = findTravel([{ block: 0, start: 0, end: text.length, text, section: 'other' }]);
  expect(found?.evidence.quote).toMatch(/25% and there.*of all/);
});
