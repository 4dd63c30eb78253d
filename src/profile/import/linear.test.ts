import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import { stretchesIn } from './date-ranges';
import { foreignNamesIn } from './foreign-names';
import { leadershipIn } from './leadership-words';
import { budgetOwned, peopleLed } from './led-and-spent';
import { ownWords } from './own-words';
import { readResume } from './read-resume';
import { isCutShort, resumeLines } from './resume-lines';

const today = '2026-11-21';
const readers: [string, (line: string) => unknown][] = [
  ['own words', (line) => ownWords(line)],
  ['people led', peopleLed],
  ['budget', budgetOwned],
  ['leadership', leadershipIn],
  ['names in German and French', foreignNamesIn],
  ['dates', (line) => stretchesIn(line, today)],
];
const hostile = [
  'a',
  '(',
  'a-',
  '1.',
  '$1,1.1 own ',
  'led team ',
  'with by for ',
  'moved from a ',
  'hired x with ',
  'replaced ',
  'budget of about ',
  'responsible for the ',
  'customers like ',
  'jan 2019 - ',
  'vision par ',
];

/** The least of several runs, ms: the machine may be busy with something else. */
function least(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe.each(readers)('reading %s takes time in proportion to the line', (_, read) => {
  test.each(hostile)('of %j again and again', (words) => {
    const line = (length: number) =>
      words.repeat(Math.ceil(length / words.length)).slice(0, length);
    const short = least(() => read(line(4_000)));
    const long = least(() => read(line(32_000)));
    // Eight times the length; were it the square, it would be 64 times the time, and seconds.
    expect(long).toBeLessThan(Math.max(100, short * 24));
  });
});

test('a long paragraph is read to its end, in lines that stay short', () => {
  const paragraph = `${'Ran a platform for many teams and places. '.repeat(60)}Wrote Terraform.`;
  const lines = resumeLines(`Experience\n${paragraph}`);
  expect(Math.max(...lines.map(({ text }) => text.length))).toBeLessThanOrEqual(400);
  const findings = readResume(`Experience\n${paragraph}`, loadKnowledge(), today);
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'skill', id: 'terraform' }));
});

test.each([
  ['some pages', 'Skills\nPython\n'.repeat(200), false],
  ['more letters than are read', 'Python, '.repeat(20_000), true],
  ['more lines than are read', 'Go\n'.repeat(4_000), true],
])('whether something was left unread is known: %s', (_, text, cut) => {
  expect(isCutShort(text)).toBe(cut);
});
