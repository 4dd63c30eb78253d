import { expect, test } from 'vitest';
import { fill, flatten, piecesOf, placesIn } from './message';

test('places give way to their values, as often as they stand there', () => {
  expect(fill('{a} of {b}, {a} left', { a: '3', b: '12' })).toBe('3 of 12, 3 left');
});

test('a value may hold what looks like a place, a currency or a pattern', () => {
  expect(fill('{a} and {b}', { a: '{b}', b: '$1 $&' })).toBe('{b} and $1 $&');
});

test('a place without a value stays, so that it is noticed', () => {
  expect(fill('Add {skill}', {})).toBe('Add {skill}');
});

test('the places of a pattern are named once, in order of the alphabet', () => {
  expect(placesIn('{of} or {met} of {of}')).toEqual(['met', 'of']);
  expect(placesIn('No place, not even { this } or {}')).toEqual([]);
});

test('a pattern is cut into text and places in turn, whatever it begins with', () => {
  expect(piecesOf('{link}, on this device')).toEqual(['', 'link', ', on this device']);
  expect(piecesOf('Plain')).toEqual(['Plain']);
});

test('messages get the keys that a browser takes, and a plural one for each form', () => {
  const things = { one: '{count} thing', other: '{count} things' };
  expect(flatten({ panel: { more: 'More', things }, pay: { more: 'Why' } })).toEqual({
    panel_more: 'More',
    panel_things__one: '{count} thing',
    panel_things__other: '{count} things',
    pay_more: 'Why',
  });
});
