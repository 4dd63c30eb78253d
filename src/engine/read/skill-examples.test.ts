import { expect, test } from 'vitest';
import { type Skill, skillSchema } from '../../knowledge/schema';
import { leadsTo } from './skill-examples';

const skill = (id: string, implies: string[] = []): Skill => ({
  ...skillSchema.parse({ id: id.toLowerCase(), name: id, category: 'tool' }),
  id,
  implies,
});
const known = new Map(
  [
    skill('Cloud'),
    skill('Code'),
    skill('AWS', ['Cloud']),
    skill('EC2', ['AWS']),
    skill('Go', ['Code']),
  ].map((one) => [one.id, one]),
);

/** Which of the names of a text only lead to the particular ones beside them. */
function leads(text: string): string[] {
  const found = [...text.matchAll(/Cloud|Code|AWS|EC2|Go/g)].map(({ 0: name, index }) => ({
    skill: known.get(name) ?? skill(name),
    sentence: { block: 0, start: 0, end: text.length, text, section: 'requirements' as const },
    start: index,
    end: index + name.length,
  }));
  return found.filter((_, at) => leadsTo(found, at, known)).map((one) => one.skill.id);
}

test.each([
  'Cloud platforms such as AWS',
  'Cloud like AWS',
  'Cloud, e.g. AWS',
  'Cloud (AWS)',
  'Cloud: AWS',
  'Cloud including AWS and Go',
  'Cloud with AWS',
  'Cloud in EC2',
  'AWS Cloud',
  'EC2 Cloud',
])('the kind leads to its example: %s', (text) => {
  expect(leads(text.replace('Cloud,', 'Cloud'))).toEqual(['Cloud']);
});

test.each([
  'Cloud and AWS',
  'Cloud; such as AWS',
  'Cloud such as Go',
  'Code such as Go and Cloud with Code',
  'AWS in the Cloud',
  'AWS, Cloud',
  'Go Cloud',
  'Cloud such as Cloud',
  'Cloud such as none',
  `Cloud ${'very '.repeat(13)}like AWS`,
])('each is asked for itself: %s', (text) => {
  expect(leads(text).filter((name) => name !== 'Code')).toEqual([]);
});

test('there is no name where none is', () => {
  expect(leadsTo([], 0, known)).toBe(false);
});
