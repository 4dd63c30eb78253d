import { describe, expect, test } from 'vitest';
import { literalsOf } from './literals';

describe('words without which an expression cannot match', () => {
  test.each([
    ['rockstar', ['rockstar']],
    ['rock ?stars?', ['rock']],
    ['on[- ]call|pager', ['call', 'pager']],
    ['(?:fast|quick)ly moving', ['ly moving']],
    ['(?:unpaid|free) \\w+', ['unpaid', 'free']],
    ['(?<![\\w-])(?:family|wife)(?![\\w])', ['family', 'wife']],
    ['a{0,3}bcd', ['bcd']],
    ['e\\.g\\. this', ['e.g. this']],
    ['ninjas+', ['ninjas']],
  ])('%s', (source, words) => {
    expect(literalsOf(source)).toEqual(words);
  });

  test.each([['\\d+ years?|\\d{2}'], ['[a-z]+'], ['(?:ab|long)'], ['(?:wife)?'], ['ab?c']])(
    '%s can be told by no word',
    (source) => {
      expect(literalsOf(source)).toBeNull();
    },
  );
});
