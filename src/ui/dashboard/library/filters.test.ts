import { describe, expect, test } from 'vitest';
import { madeEntry } from '../../../library/made-entry';
import { choicesOf, filtered, noFilters } from './filters';

const band = { min: 260_000, max: 340_000, currency: 'USD', period: 'year' as const };
const library = [
  madeEntry(
    { key: '1', tags: ['dream'] },
    { posted: band, position: 'above', fit: { met: 4, of: 5 } },
  ),
  madeEntry(
    { key: '2', title: 'Head of MLOps', company: 'Orchard Bank', status: 'applied' },
    { role: null },
  ),
  madeEntry(
    { key: '3', board: 'indeed', notes: 'Asked for a referral', sets: ['banks'] },
    { flags: [{ id: 'hustle', severity: 'high' }] },
  ),
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
    ['pay that is not stated', { pay: 'silent' }, ['2', '3']],
    ['what the profile meets four fifths of', { fit: 'most' }, ['1']],
    ['what there is something serious to ask about', { flags: 'serious' }, ['3']],
    ['what there is nothing to ask about', { flags: 'none' }, ['1', '2']],
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
