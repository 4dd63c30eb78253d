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

  test.each([
    ['BS, MS or PhD in computer science', 'bachelors', null],
    ['PhD, MS, or BS in computer science', 'bachelors', null],
    ['BS, MS or PhD in computer science preferred', null, 'bachelors'],
    ['PhD or MSc in computer science preferred', null, 'phd'],
    ['MS or PhD preferred', null, 'masters'],
    ['BS required; MS or PhD preferred', 'bachelors', 'masters'],
    ['BS in physics, PhD preferred', 'bachelors', 'phd'],
    ['Preferred: PhD in physics', null, 'phd'],
    ['Ideally a PhD in physics', null, 'phd'],
    ['BS with a minor in maths; ideally PhD', 'bachelors', 'phd'],
    ['BS (required), MS (a plus), PhD (a bonus)', 'bachelors', 'masters'],
    ['PhD required. MS in physics is welcome', 'phd', null],
    ['PhD in physics is desired', null, 'phd'],
    ['PhD in physics to reach the desired outcome', 'phd', null],
  ])('each clause is a demand or a wish of its own: %s', (line, required, preferred) => {
    expect(under(line)).toEqual([required, preferred]);
  });

  test('of several lines the lowest counts, for demands and for wishes', () => {
    const lines = (...texts: string[]) => under(texts.join('\n- '));
    expect(lines('PhD in physics', 'BS in physics')).toEqual(['bachelors', null]);
    expect(lines('BS in physics', 'PhD in physics')).toEqual(['bachelors', null]);
    expect(lines('PhD preferred', 'MS preferred')).toEqual([null, 'masters']);
    expect(lines('MS preferred', 'PhD preferred')).toEqual([null, 'masters']);
  });

  test('what is less than is required anyway is no wish, what is as much is one', () => {
    expect(under('PhD in physics\n- MS in physics preferred')).toEqual(['phd', null]);
    expect(under('MS in physics\n- MS in maths preferred')).toEqual(['masters', 'masters']);
    expect(under('MS in physics\n- PhD in maths preferred')).toEqual(['masters', 'phd']);
  });

  test('under a heading of wishes only words right at the degree demand it', () => {
    const wished = (line: string) => read(`Preferred qualifications\n- ${line}`);
    expect(wished('MS in physics is required')).toEqual(['masters', null]);
    expect(wished('Must have an MS in physics')).toEqual(['masters', null]);
    expect(wished('MS in physics, with at least three papers')).toEqual([null, 'masters']);
    expect(wished('MS in physics, papers required')).toEqual([null, 'masters']);
    expect(wished('At least three papers in the fields we work in, or an MS')).toEqual([
      null,
      'masters',
    ]);
  });

  test('outside such lists a sentence must speak of education', () => {
    expect(read('You hold a PhD in computer science.')).toEqual(['phd', null]);
    expect(read('You went to high school.')).toEqual([null, null]);
    expect(read('Our team grew out of a PhD in computer science.')).toEqual([null, null]);
    expect(read('We started as a PhD in computer science.')).toEqual([null, null]);
    expect(read('We grow. You hold a PhD in computer science.')).toEqual(['phd', null]);
  });

  test('benefits and law ask for none, nor does a title', () => {
    const line = 'PhD in computer science';
    expect(read(`Benefits\n- ${line}`)).toEqual([null, null]);
    expect(read(`Equal Opportunity\n- ${line}`)).toEqual([null, null]);
    expect(read(`Requirements\n- ${line}`)).toEqual(['phd', null]);
    const titled = toSentences({ title: line, blocks: [] });
    expect(findDegrees(titled)).toEqual({ required: null, preferred: null });
  });

  test('a demand among others for people we have is none', () => {
    expect(under("You work with PhDs from Asia and hold a master's degree")).toEqual([null, null]);
    expect(under("You hold a master's degree")).toEqual(['masters', null]);
  });

  test('the words that ask are quoted, of a long sentence those around', () => {
    const far = 'and many other things that people here do from day to day '.repeat(6);
    const text = `You care for our platform ${far}with a PhD in computer science ${far}as well.`;
    const { required } = findDegrees(
      toSentences({ title: '', blocks: [{ kind: 'item', text: `Requirements: ${text}` }] }),
    );
    expect(required?.evidence.quote).toContain('with a PhD in computer science');
    expect(required?.evidence.quote).not.toContain('You care');
  });

  test('a title asks for no degree', () => {
    const sentences = toSentences({ title: 'High School Teacher', blocks: [] });
    expect(findDegrees(sentences).required).toBeNull();
  });
});
