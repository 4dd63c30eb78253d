import { expect, test } from 'vitest';
import { Lexicon } from './lexicon';
import { tokensOf } from './tokens';

const numbers = new Map([
  ['data', 1],
  ['c++', 2],
  ['größe', 3],
]);
const lexicon = new Lexicon(numbers);
const read = (text: string) => tokensOf(text).map((word) => lexicon.numberOf(text, word));

test('a known word has its number, in small letters or capitals', () => {
  expect(read('data Data DATA')).toEqual([1, 1, 1]);
});

test('a word with signs or other letters is found by its key', () => {
  expect(read('C++ Größe')).toEqual([2, 3]);
});

test('another word has none', () => {
  expect(read('date database c go')).toEqual([0, 0, 0, 0]);
});

test('thousands of words are told apart', () => {
  const words = Array.from({ length: 5_000 }, (_, at) => `w${at.toString(36)}`);
  const many = new Lexicon(new Map(words.map((word, at) => [word, at + 1])));
  const text = words.join(' ');
  const found = tokensOf(text).map((word) => many.numberOf(text, word));
  expect(found).toEqual(words.map((_, at) => at + 1));
});
