import { expect, test } from 'vitest';
import { Lexicon } from './lexicon';
import { tokensOf } from './tokens';

const numbers = new Map([
  ['data', 1],
  ['c++', 2],
  ['größe', 3],
]);

/** The numbers of a text's words. */
function read(text: string): number[] {
  const lexicon = new Lexicon(numbers);
  return tokensOf(text).map((word) => lexicon.numberOf(text, word));
}

test('a known word has its number, in small letters or capitals', () => {
  expect(read('data Data DATA')).toEqual([1, 1, 1]);
});

test('a word with signs or other letters is found by its key', () => {
  expect(read('C++ Größe')).toEqual([2, 3]);
});

test('another word has none', () => {
  expect(read('date database dat c go Größen')).toEqual([0, 0, 0, 0, 0, 0]);
});

test('hundreds of words are told apart', () => {
  const words = Array.from({ length: 800 }, (_, at) => `w${at.toString(36)}`);
  const many = new Lexicon(new Map(words.map((word, at) => [word, at + 1])));
  const text = words.join(' ');
  const found = tokensOf(text).map((word) => many.numberOf(text, word));
  expect(found).toEqual(words.map((_, at) => at + 1));
  const others = words.map((word) => `v${word.slice(1)}`).join(' ');
  expect(tokensOf(others).filter((word) => many.numberOf(others, word) > 0)).toEqual([]);
});

test('every letter counts, from A to Z', () => {
  const all = new Lexicon(new Map([['abcxyz', 1]]));
  const numberIn = (text: string) => tokensOf(text).map((word) => all.numberOf(text, word));
  expect(numberIn('ABCXYZ abcxyz AbcXyz abcxyy bbcxyz')).toEqual([1, 1, 1, 0, 0]);
});

test('words whose letters make the same number are told apart', () => {
  const [one, same] = ['an', 'c0'];
  const text = `${one} ${same}`;
  const numbersIn = (lexicon: Lexicon) =>
    tokensOf(text).map((word) => lexicon.numberOf(text, word));
  const [first, second] = tokensOf(text);
  expect(first?.letters).toBe(second?.letters);
  expect(
    numbersIn(
      new Lexicon(
        new Map([
          [one, 1],
          [same, 2],
        ]),
      ),
    ),
  ).toEqual([1, 2]);
  expect(numbersIn(new Lexicon(new Map([[same, 2]])))).toEqual([0, 2]);
});
