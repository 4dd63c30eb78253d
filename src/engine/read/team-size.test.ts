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
  'Manages a team of 1 engineers',
  'Worked in a team of 20 engineers',
  'A team of 20 engineers, well managed',
  'Leading services for 500 engineers',
  'Leading the roll-out of big platforms across the many offices of the firm and of its customers, in a team of 20',
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

test('two are a team', () => {
  expect(findTeamSize([line('Managed a team of 2')])?.people).toBe(2);
});

test('the largest of several counts, the first of two alike', () => {
  const sizes = (...texts: string[]) =>
    findTeamSize(texts.map((text, block) => ({ ...line(text), block })));
  const [small, large] = ['Managed a team of 10', 'Managed a team of 20'] as const;
  expect(sizes(small, large)?.people).toBe(20);
  expect(sizes(large, small)?.people).toBe(20);
  expect(sizes(small, 'Led a team of 10')?.evidence.span?.block).toBe(0);
  expect(sizes(`${small} is a plus`, `${large} is a plus`)).toMatchObject({
    people: 20,
    strength: 'preferred',
  });
  expect(sizes(small, `${large} is a plus`)).toMatchObject({ people: 10, strength: 'required' });
});

test('of a long sentence the words around are quoted', () => {
  const far = 'and there is much more to say of all that we do here '.repeat(5);
  const { quote } = findTeamSize([line(`It is ${far}you led a team of 20 ${far}now`)])
    ?.evidence ?? {
    quote: '',
  };
  expect(quote).toMatch(/team of 20 and there.*of all/);
});
