import { expect, test } from 'vitest';
import type { Posting } from '../../posting';
import { doubtsOf } from './doubts';
import { patternOf, reportOf } from './page-report';

const posting: Posting = {
  board: 'lever',
  url: 'https://jobs.lever.co/larkspur/1',
  id: '1',
  title: 'Head of ML',
  company: 'Larkspur',
  location: [],
  workplace: null,
  employmentType: null,
  posted: null,
  applicants: null,
  pay: [],
  blocks: [],
};

test('a page read in the usual way leaves no doubt', () => {
  expect(doubtsOf({ state: 'posting', posting })).toEqual([]);
});

test('a field found late, and a company that is missing, are in doubt; less important ones are not', () => {
  const view = { state: 'posting', posting: { ...posting, company: null } } as const;
  expect(doubtsOf({ ...view, late: ['description', 'location'] })).toEqual([
    'description',
    'company',
  ]);
});

test('of a site that is no board’s nothing is known that could be different', () => {
  const strange = { ...posting, board: 'page', company: null };
  expect(doubtsOf({ state: 'posting', posting: strange, late: ['title'] })).toEqual([]);
});

test('a page that could not be read is in doubt', () => {
  expect(doubtsOf({ state: 'unreadable' })).not.toEqual([]);
});

test.each([
  ['https://jobs.lever.co/larkspur/5-6?x=jane#me', '*.lever.co/*/*'],
  ['https://www.linkedin.com/jobs/view/4100000011/', '*.linkedin.com/jobs/view/*/'],
  [
    'https://larkspur.wd5.myworkdayjobs.com/en-US/Site/job/Omaha/X_R1',
    '*.myworkdayjobs.com/en-US/*/job/*/*',
  ],
  ['https://www.glassdoor.co.uk/job-listing/x', '*.glassdoor.co.uk/job-listing/*'],
])('the address %s is told as %s', (address, pattern) => {
  expect(patternOf(address)).toBe(pattern);
});

test('a report holds our version, the doubts and the structure, and nothing of the posting', () => {
  const structure = {
    type: 'structure' as const,
    address: posting.url,
    layouts: ['lever'],
    elements: [
      { tag: 'body', parent: -1, attributes: [] },
      { tag: 'p', parent: 0, attributes: [] },
      { tag: 'p', parent: 0, attributes: [] },
      { tag: 'p', parent: 0, attributes: [['class', 'Larkspur']] as [string, string][] },
    ],
  };
  const report = reportOf(structure, { state: 'posting', posting, late: ['title'] }, '0.1.0');
  expect(report.split('\n')).toEqual([
    'Rolescope 0.1.0',
    'Page: *.lever.co/*/*',
    'Read as: posting, board lever, layouts lever',
    'In doubt: title',
    '',
    'body',
    ' p ×2',
    ' p class',
  ]);
  expect(report).not.toMatch(/larkspur|Head of ML/i);
});
