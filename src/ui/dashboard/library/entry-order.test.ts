import { describe, expect, test } from 'vitest';
import { madeEntry } from '../../../library/made-entry';
import { inOrder, type Order } from './entry-order';

const band = (min: number, period: 'year' | 'hour' = 'year') => ({
  posted: { min, max: min, currency: 'USD', period },
});
const library = [
  madeEntry({ key: 'a', title: 'Team 10', status: 'closed' }, band(100, 'hour')),
  madeEntry({ key: 'b', title: 'Team 9', status: 'applied' }, { posted: null }),
  madeEntry({ key: 'c', title: 'team 2', savedAt: '2026-11-21T10:00:00.000Z' }, band(150_000)),
];
const keys = (order: Order) => inOrder(library, order).map(({ key }) => key);

describe('the table is sorted', () => {
  test('by title as people read it: case and figures', () => {
    expect(keys({ id: 'title', desc: false })).toEqual(['c', 'b', 'a']);
  });

  test('by pay a year, whatever the period, unknown last in both directions', () => {
    expect(keys({ id: 'pay', desc: true })).toEqual(['a', 'c', 'b']);
    expect(keys({ id: 'pay', desc: false })).toEqual(['c', 'a', 'b']);
  });

  test('by status in the order of a search, not of the alphabet', () => {
    expect(keys({ id: 'status', desc: false })).toEqual(['c', 'b', 'a']);
  });

  test('what is equal keeps its order in both directions', () => {
    expect(keys({ id: 'flags', desc: false })).toEqual(['a', 'b', 'c']);
    expect(keys({ id: 'flags', desc: true })).toEqual(['a', 'b', 'c']);
  });
});
