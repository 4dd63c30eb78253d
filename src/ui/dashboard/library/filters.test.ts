import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../library/entry';
import { choicesOf, filtered, noFilters } from './filters';

function entry(
  key: string,
  of: Partial<Entry> = {},
  judged: Partial<Entry['judgement']> = {},
): Entry {
  return {
    version: 1,
    key,
    board: 'linkedin',
    url: `https://www.linkedin.com/jobs/view/${key}/`,
    title: 'Director, ML Platform',
    company: 'Palisade Maps',
    location: ['Seattle, WA'],
    posted: null,
    status: 'interested',
    notes: '',
    tags: [],
    sets: [],
    savedAt: '2026-11-20T10:00:00.000Z',
    changedAt: '2026-11-20T10:00:00.000Z',
    ...of,
    judgement: {
      isMlLeadership: true,
      role: 'director-ml-infrastructure',
      roleConfidence: 0.8,
      posted: null,
      expected: null,
      position: null,
      fit: null,
      flags: [],
      years: null,
      leadershipYears: null,
      skills: [],
      workplace: null,
      knowledge: '1',
      ...judged,
    },
  };
}

const band = { min: 260_000, max: 340_000, currency: 'USD', period: 'year' as const };
const library = [
  entry('1', { tags: ['dream'] }, { posted: band, position: 'above' }),
  entry(
    '2',
    { title: 'Head of MLOps', company: 'Orchard Bank', status: 'applied' },
    { role: null },
  ),
  entry('3', { board: 'indeed', notes: 'Asked for a referral', sets: ['banks'] }),
];
const keys = (filters: Partial<typeof noFilters>) =>
  filtered(library, { ...noFilters, ...filters }).map(({ key }) => key);

describe('the library shows', () => {
  test.each<[string, Partial<typeof noFilters>, string[]]>([
    ['everything without a filter', {}, ['1', '2', '3']],
    ['one status', { status: 'applied' }, ['2']],
    ['postings of no role', { role: '' }, ['2']],
    ['one board', { board: 'indeed' }, ['3']],
    ['postings that state pay', { pay: 'stated' }, ['1']],
    ['pay above what is expected', { pay: 'above' }, ['1']],
    ['a competitor set', { set: 'banks' }, ['3']],
    ['what holds every word, wherever it stands', { text: 'REFERRAL seattle' }, ['3']],
    ['tags', { text: 'dream' }, ['1']],
    ['misspelt words where no exact ones are found', { text: 'orchrad bank' }, ['2']],
    ['nothing where nothing fits', { text: 'zoologist' }, []],
    ['only what passes every filter', { status: 'applied', board: 'indeed' }, []],
  ])('%s', (_rule, filters, expected) => {
    expect(keys(filters)).toEqual(expected);
  });

  test('choices by how often they occur', () => {
    expect(choicesOf(library, ({ board }) => [board])).toEqual(['linkedin', 'indeed']);
  });
});
