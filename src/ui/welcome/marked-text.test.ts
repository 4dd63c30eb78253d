import { expect, test } from 'vitest';
import { markedText } from './marked-text';

const text = '10+ years of language models';
const words = (spans: { block: number; start: number; end: number }[]) =>
  markedText(text, 2, spans).map((run) => (run.isMarked ? `[${run.text}]` : run.text));

test('the words of a span are marked, and nothing of the text is lost', () => {
  expect(words([{ block: 2, start: 0, end: 9 }])).toEqual(['[10+ years]', ' of language models']);
  expect(words([{ block: 2, start: 13, end: 28 }])).toEqual(['10+ years of ', '[language models]']);
});

test('spans that overlap mark each word once', () => {
  const spans = [
    { block: 2, start: 4, end: 21 },
    { block: 2, start: 0, end: 9 },
    { block: 2, start: 4, end: 6 },
  ];
  expect(words(spans).join('').replaceAll(/[[\]]/g, '')).toBe(text);
  expect(words(spans)).toEqual(['[10+ years]', '[ of language]', ' models']);
});

test('another block’s spans mark nothing here', () => {
  expect(words([{ block: 1, start: 0, end: 9 }])).toEqual([text]);
});
