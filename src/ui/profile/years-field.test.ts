import { describe, expect, test } from 'vitest';
import { readYears } from './years-field';

describe('years as typed', () => {
  test.each([
    ['7', 7],
    ['7.5', 7.5],
    ['7,5', 7.5],
    [' 12 ', 12],
    ['0', 0],
    ['60', 60],
    ['7.', 7],
  ])('are read: %j', (typed, years) => {
    expect(readYears(typed)).toBe(years);
  });

  test('taken away are none', () => {
    expect(readYears('  ')).toBeNull();
  });

  test.each(['61', '-1', '1e1', 'seven', '1.234', '7 8'])('are not guessed: %j', (typed) => {
    expect(readYears(typed)).toBeUndefined();
  });
});
