import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../normalise/html-blocks';
import { toSentences } from './sentences';
import { findYears, overallYears } from './years';

/** The overall and the leadership years of a description. */
function read(description: string) {
  const { years, leadershipYears } = overallYears(
    findYears(toSentences({ title: '', blocks: toBlocks(description) })),
  );
  return [years?.value ?? null, leadershipYears?.value ?? null];
}

const under = (line: string) => read(`Requirements\n- ${line}`);

describe('years of leading people', () => {
  test('with people go leadership years, with things the craft', () => {
    expect(under('6+ years as a senior engineering manager')).toEqual([null, 6]);
    expect(under('6+ years of product management')).toEqual([6, null]);
    expect(under('6+ years of software engineering and people management')).toEqual([6, null]);
    expect(under('6+ years of team leadership and management')).toEqual([null, 6]);
    expect(under('Managed engineers for at least 6 years')).toEqual([null, 6]);
    expect(under('6+ years of experience in managing teams')).toEqual([null, 6]);
    expect(under('6+ years of experience writing code and managing teams')).toEqual([6, null]);
    expect(under('6+ years of Python, ability to lead teams')).toEqual([6, null]);
  });

  test('years of leading end with their clause', () => {
    expect(under('6 years of Python programming, Java and leading teams')).toEqual([6, null]);
    expect(under('6 years of hands-on programming and leadership knowledge')).toEqual([6, null]);
    expect(under('6 years of Go. Leading teams')).toEqual([6, null]);
    expect(under('6 years of Go; leading teams')).toEqual([6, null]);
    expect(under('6 years of Go, with at least some leading teams')).toEqual([6, null]);
    expect(under('6 years of experience building and leading teams')).toEqual([null, 6]);
    expect(under('Leading people, for at least 6 years')).toEqual([6, null]);
    expect(under('Has led people with over 6 years')).toEqual([null, 6]);
  });

  test('of years as a manager with fewer of leading, the first are overall', () => {
    expect(under('6 years as a manager, with at least 2 years leading teams')).toEqual([6, 2]);
    expect(under('6 years as manager, with at least 2 years leading teams')).toEqual([6, 2]);
    expect(under('2 years as a manager, with at least 6 years leading teams')).toEqual([null, 6]);
    expect(under('6 years as a manager, with at least 6 years leading teams')).toEqual([null, 6]);
    expect(under('6 years as a manager\n- 2 years leading teams')).toEqual([null, 6]);
    expect(under('6 years managing teams, with at least 2 years leading groups')).toEqual([
      null,
      6,
    ]);
  });

  test('craft years that are only wished for go untold beside required years of leading', () => {
    expect(read('Requirements\n- 4+ years managing teams\nPreferred\n- 10+ years of Java')).toEqual(
      [null, 4],
    );
    expect(read('Preferred\n- 4+ years managing teams\n- 10+ years of Java')).toEqual([10, 4]);
  });

  test.each([
    ['6 years of Go and leading of teams', null, 6],
    ['6 years of leadership', null, 6],
    ['6 years as lead', null, 6],
    ['6 years in a managerial role', null, 6],
    ['6 years of experience in writing code and leading teams', 6, null],
    ['6 years of experience with writing code, or people', 6, null],
    ['6 years of experience hiring and managing engineers', null, 6],
    ['6 years leading data initiatives', null, 6],
    ['6 years of writing Python code and scripts experience to lead teams', 6, null],
    ['6 years of hands-on software work and people knowledge, leading', 6, null],
    ['Managing engineers 6 years', null, 6],
    ['Managing engineers over 6 years', null, 6],
    ['Managing engineers for a minimum of 6 years', null, 6],
    ['Managing engineers. Go for 6 years', 6, null],
    ['Managed code, Go for 6 years', 6, null],
  ])('%s: overall %s, leading %s', (line, years, leading) => {
    expect(under(line)).toEqual([years, leading]);
  });
});
