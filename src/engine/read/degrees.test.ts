import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../normalise/html-blocks';
import { findDegrees } from './degrees';
import { toSentences } from './sentences';

function read(description: string) {
  const { required, preferred } = findDegrees(
    toSentences({ title: '', blocks: toBlocks(description) }),
  );
  return [required?.degree ?? null, preferred?.degree ?? null];
}

const under = (line: string) => read(`Requirements\n- ${line}`);

describe('degrees asked for', () => {
  test.each([
    ["Bachelor's degree in Computer Science or equivalent experience", 'bachelors', null],
    ['BS/MS in Computer Science', 'bachelors', null],
    ['B.Sc/M.Sc.', 'bachelors', null],
    ["Master's or PhD in a quantitative field", 'masters', null],
    ["Master's degree in engineering required; PhD preferred", 'masters', 'phd'],
    ["Bachelor's degree required, Master's degree preferred", 'bachelors', 'masters'],
    ['Degree, preferably PhD, in computer science', 'bachelors', 'phd'],
    ['Ph.D. in machine learning', 'phd', null],
    ['Advanced degree in statistics or a related field', 'masters', null],
    ['High school diploma or GED', 'none', null],
    ["A Master's degree is a plus", null, 'masters'],
    ['MBA preferred', null, 'masters'],
    ['Abgeschlossenes Studium der Informatik', 'bachelors', null],
  ])('%s', (line, required, preferred) => {
    expect(under(line)).toEqual([required, preferred]);
  });

  test('under a heading of wishes a degree is one, unless it is said to be required', () => {
    expect(read("Preferred qualifications\n- Master's degree in CS")).toEqual([null, 'masters']);
    expect(read("Preferred qualifications\n- At least a bachelor's degree in CS")).toEqual([
      'bachelors',
      null,
    ]);
  });

  test('a posting that says that no degree is needed asks for none', () => {
    expect(under('You do not have to have a computer science degree')).toEqual(['none', null]);
    expect(under('No degree required')).toEqual(['none', null]);
  });

  test.each([
    'Pay depends on skills, experience, and relevant education or training.',
    'We reimburse tuition for a degree.',
    'You will work with MS Office and MS SQL.',
    'A high degree of ownership.',
    'You will work with a team of PhDs.',
    'Scrum Master certification.',
    'A 360-degree view of the customer.',
  ])('names no degree: %s', (line) => {
    expect(under(line)).toEqual([null, null]);
  });

  test('a title asks for no degree', () => {
    const sentences = toSentences({ title: 'High School Teacher', blocks: [] });
    expect(findDegrees(sentences).required).toBeNull();
  });
});
