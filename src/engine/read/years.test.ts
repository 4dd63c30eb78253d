import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../normalise/html-blocks';
import { toSentences } from './sentences';
import { findYears, overallYears } from './years';

function read(description: string) {
  const { years, leadershipYears } = overallYears(
    findYears(toSentences({ title: '', blocks: toBlocks(description) })),
  );
  return [years?.value ?? null, leadershipYears?.value ?? null];
}

const under = (line: string) => read(`Requirements\n- ${line}`);

describe('years asked for', () => {
  test.each([
    ['8+ years of experience in software engineering', 8, null],
    ['8-10 years of experience with distributed systems', 8, null],
    ['At least ten (10) years in data engineering', 10, null],
    ['10+ overall years of relevant industry experience', 10, null],
    ['Minimum 5, ideally 8+ years working on models', 5, null],
    ['12+ years of experience in software architecture and management roles', 12, null],
    ['7 yrs exp. with Python', 7, null],
    ['5+ years managing engineering teams', null, 5],
    ['3+ years of people management experience', null, 3],
    ['3+ years of experience recruiting, training and leading engineering teams', null, 3],
    ['10+ years of engineering experience, including 4+ years in a leadership role', 10, 4],
    ['9 years in the field, with at least 3 of those leading teams of engineers', 9, 3],
    ['6+ years as an engineering manager, with at least 2 years leading platform teams', 6, 2],
    ['5 years of experience shipping models and leading small teams', 5, null],
    ['4+ years in operations as a manager, engineer or technical lead', 4, null],
    ['5+ years of program management experience', 5, null],
  ])('%s', (line, years, leadership) => {
    expect(under(line)).toEqual([years, leadership]);
  });

  test('the most that is required counts: the other statements are parts of it', () => {
    expect(
      read('Requirements\n- 10+ years in engineering\n- 5+ years of Python\n- 3+ years of Spark'),
    ).toEqual([10, null]);
  });

  test('a wish counts only where nothing is required', () => {
    expect(read('Requirements\n- 6+ years of Java\nPreferred\n- 12+ years of Java')[0]).toBe(6);
    expect(read('Preferred\n- 12+ years of Java')[0]).toBe(12);
  });

  test('of two options the first is the minimum', () => {
    expect(
      read(
        'Requirements\n- Option 1: a degree and 5 years of experience in software.\n- Option 2: 7 years of experience in software.',
      )[0],
    ).toBe(5);
  });

  test.each([
    'We have been in business for 50+ years.',
    'With over 20 years of experience, Acme is the leader in its field.',
    'Our founders have 40 years of experience between them.',
    'Our team has 60 years of combined experience.',
    'Equity vests over 4 years.',
    'You must be at least 18 years old.',
    'We grew ten times over the last 3 years.',
    'A 401(k) that vests in 2 years.',
    'The position has a one-year probationary period.',
    'Applications are kept on file for two years from today.',
    'No more than 12 years of experience.',
    'A four-year degree.',
  ])('is nobody’s requirement: %s', (line) => {
    expect(read(line)).toEqual([null, null]);
  });

  test('words glued by lost line breaks are told apart', () => {
    expect(read('What we’re looking for10+ years of experience in data engineering.')[0]).toBe(10);
  });

  test('German years are read', () => {
    expect(
      under('Mindestens 8 Jahre Erfahrung in der Entwicklung, davon 3 Jahre in der Führung'),
    ).toEqual([8, 3]);
  });
});
