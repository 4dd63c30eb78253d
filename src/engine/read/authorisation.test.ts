import { expect, test } from 'vitest';
import { findAuthorisation } from './authorisation';
import type { Sentence } from './facts';

function said(...lines: string[]) {
  const sentences = lines.map(
    (text, block): Sentence => ({ block, start: 0, end: text.length, text, section: 'other' }),
  );
  return findAuthorisation(sentences)?.says ?? null;
}

test.each([
  ['required', 'You must be authorized to work in the United States.'],
  ['required', 'We are unable to sponsor visas for this role.'],
  ['required', 'We don’t sponsor visas.'],
  ['required', "We can't offer visa sponsorship now."],
  ['required', 'Sponsorship is not available.'],
  ['required', 'Applicants must have the right to work in the UK without sponsorship.'],
  ['required', 'Valid work permit for Switzerland'],
  ['citizen', 'You must be a U.S. citizen.'],
  ['citizen', 'United States citizenship is required for this position.'],
  ['sponsored', 'We do sponsor visas.'],
  ['sponsored', 'Visa sponsorship is available.'],
])('%s: “%s”', (says, line) => {
  expect(said(line)).toBe(says);
});

test.each([
  'We participate in E-Verify and check the authorization to work of all employees.',
  'We sponsor conferences and meetups.',
  'We do sponsor conferences on authorship.',
  'We will sponsor your citizen science.',
  'You will work with executive sponsors across the company.',
  'We decide without regard to citizenship status.',
  'Eligible employees receive a bonus.',
])('nothing is said of the right to work in “%s”', (line) => {
  expect(said(line)).toBeNull();
});

test('the strictest of several sentences counts, wherever it stands', () => {
  const lines = [
    'Visa sponsorship is available.',
    'You must be authorized to work in Canada.',
    'You must be a US citizen.',
  ];
  expect(said(...lines)).toBe('citizen');
  expect(said(...lines.toReversed())).toBe('citizen');
  expect(said(...lines.slice(0, 2))).toBe('required');
  expect(said(...lines.slice(0, 2).toReversed())).toBe('required');
});

test('the first sentence that says so is quoted', () => {
  const [one, two] = ['You must be a US citizen.', 'US citizenship is required.'].map(
    (text, block): Sentence => ({ block, start: 0, end: text.length, text, section: 'other' }),
  );
  expect(one && two && findAuthorisation([one, two])?.evidence.span?.block).toBe(0);
});

test('of a long sentence the words around are quoted', () => {
  const far = 'and there is much more to say of all that we do here '.repeat(5);
  const text = `So it is ${far}you must be a US citizen ${far}in the end`;
  const sentence: Sentence = { block: 0, start: 0, end: text.length, text, section: 'other' };
  const { quote } = findAuthorisation([sentence])?.evidence ?? { quote: '' };
  expect(quote).toMatch(/US citizen and there.*of all/);
});

test('a title says nothing of it', () => {
  const text = 'You must be a US citizen.';
  const title: Sentence = { block: -1, start: 0, end: text.length, text, section: 'other' };
  expect(findAuthorisation([title])).toBeNull();
});

test('a refusal for some roles is neither a refusal nor a promise', () => {
  expect(said('We are not able to sponsor visas for every role.')).toBeNull();
});
