import { expect, test } from 'vitest';
import { splitHead } from './leading-lines';

test('a first line that is a title becomes the title and leaves the text', () => {
  expect(splitHead('# Director of MLOps\n\nWe move trains.\n')).toEqual({
    title: 'Director of MLOps',
    company: '',
    location: '',
    text: 'We move trains.\n',
  });
});

test('labelled lines at the head fill their fields', () => {
  expect(
    splitHead(
      'Job title: Head of ML\nCompany: Harbour Rail\n**Location:** Leeds, UK\nWe move trains.',
    ),
  ).toEqual({
    title: 'Head of ML',
    company: 'Harbour Rail',
    location: 'Leeds, UK',
    text: 'We move trains.',
  });
});

test('a sentence, and labels further down, stay in the text', () => {
  const text = 'We look for a director.\nb\nc\nd\ne\nf\nLocation: Leeds';
  expect(splitHead(text)).toEqual({ title: '', company: '', location: '', text });
});

test.each([
  ['Harbour Rail - Seattle, WA', 'Harbour Rail', 'Seattle, WA'],
  ['Nordwind Energie · München, Deutschland', 'Nordwind Energie', 'München, Deutschland'],
  ['Harbour Rail | Remote, US', 'Harbour Rail', 'Remote, US'],
  ['Austin, TX (hybrid)', '', 'Austin, TX (hybrid)'],
])('employer and place under the title: %s', (line, company, location) => {
  const text = 'We move trains.';
  expect(splitHead(`Leiter ML-Plattform (m/w/d)\n${line}\n\n${text}`)).toEqual({
    title: 'Leiter ML-Plattform (m/w/d)',
    company,
    location,
    text,
  });
});

test.each([
  'You lead people, budgets and plans',
  'We build - and run - the platform, Kubernetes included.',
  'A role for builders - hands on, every day of the week',
])('a line that is neither stays in the text: %s', (line) => {
  expect(splitHead(`Head of ML\n${line}`).text).toBe(line);
});
