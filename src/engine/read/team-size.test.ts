import { expect, test } from 'vitest';
import type { SectionKind, Sentence } from './facts';
import { findTeamSize } from './team-size';

const line = (text: string, section: SectionKind = 'requirements'): Sentence => ({
  block: 0,
  start: 0,
  end: text.length,
  text,
  section,
});

test.each([
  ['Experience managing teams of 20 engineers', 20],
  ['Has led organizations of at least fifty people', 50],
  ['Managed 10+ direct reports', 10],
  ['You have built and led teams of 30-40', 30],
])('“%s” asks for %i people', (text, people) => {
  expect(findTeamSize([line(text)])).toMatchObject({ people, strength: 'required' });
});

test.each([
  'Ten years of managing budgets',
  'Build services used by 500 engineers',
  'Managed a team with 5 years of experience',
])('no number of people is asked for in “%s”', (text) => {
  expect(findTeamSize([line(text)])).toBeNull();
});

test('the team that comes with the role is no demand', () => {
  expect(
    findTeamSize([line('You will lead a team of 20 engineers', 'responsibilities')]),
  ).toBeNull();
});

test('what is required counts before a larger wish', () => {
  const asked = [
    line('Experience leading teams of 50 people', 'preferred'),
    line('Experience leading teams of 10 people'),
  ];
  expect(findTeamSize(asked)).toMatchObject({ people: 10, strength: 'required' });
});
