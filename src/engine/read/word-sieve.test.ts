import { expect, test } from 'vitest';
import { addLetter, unsievable, WordSieve } from './word-sieve';

const lettersOf = (word: string) =>
  [...word].reduce((letters, letter) => addLetter(letters, letter.charCodeAt(0)), 0);

test('a known word passes, most others do not, what is no plain word always does', () => {
  const sieve = new WordSieve();
  expect(sieve.passes(lettersOf('kafka'))).toBe(false);
  sieve.add('kafka');
  expect(sieve.passes(lettersOf('kafka'))).toBe(true);
  expect(
    ['kafk', 'afka', 'kakfa', 'spark'].filter((word) => sieve.passes(lettersOf(word))),
  ).toEqual([]);
  expect(sieve.passes(unsievable)).toBe(true);
});
