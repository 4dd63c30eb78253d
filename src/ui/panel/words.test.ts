import { describe, expect, test } from 'vitest';
import { matchWords, percent, thingsToAsk } from './words';

describe('words', () => {
  test('one is singular, none and many are plural', () => {
    expect([0, 1, 2].map(thingsToAsk)).toEqual([
      '0 things to ask about',
      '1 thing to ask about',
      '2 things to ask about',
    ]);
  });

  test('nothing is ever certain', () => {
    expect(percent(1)).toBe('99 %');
    expect(percent(0)).toBe('1 %');
    expect(percent(0.714)).toBe('71 %');
  });

  test('a role that is not named is no match, however sure the engine is of that', () => {
    expect(matchWords({ id: null, confidence: 0.9, ranked: [] })).toBe('No clear match');
    expect(matchWords({ id: 'director-mlops', confidence: 0.8, ranked: [] })).toBe('Close match');
    expect(matchWords({ id: 'director-mlops', confidence: 0.3, ranked: [] })).toBe('Loose match');
  });
});
