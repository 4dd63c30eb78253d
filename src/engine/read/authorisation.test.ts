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
  'You will work with executive sponsors across the company.',
  'We decide without regard to citizenship status.',
  'Eligible employees receive a bonus.',
])('nothing is said of the right to work in “%s”', (line) => {
  expect(said(line)).toBeNull();
});

test('the strictest of several sentences counts', () => {
  expect(said('Visa sponsorship is available.', 'You must be a US citizen.')).toBe('citizen');
});

test('a refusal for some roles is none', () => {
  expect(said('We are not able to sponsor visas for every role.')).not.toBe('required');
});
