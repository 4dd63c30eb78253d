import { expect, test } from 'vitest';
import type { Sentence } from './facts';
import { quoteAround } from './quote';

const sentenceOf = (text: string): Sentence => ({
  block: 3,
  start: 10,
  end: 10 + text.length,
  text,
  section: 'other',
});
const digits = (length: number) => '0123456789'.repeat(length / 10);

test('a short sentence is quoted whole, from where it stands in its block', () => {
  const text = digits(240);
  expect(quoteAround(sentenceOf(text), 100, 110)).toEqual({
    quote: text,
    span: { block: 3, start: 10, end: 250 },
  });
});

test('of a long one the words around are quoted', () => {
  const text = digits(400);
  expect(quoteAround(sentenceOf(text), 200, 210)).toEqual({
    quote: text.slice(120, 290),
    span: { block: 3, start: 130, end: 300 },
  });
});

test('a quote stays within its sentence', () => {
  const text = digits(400);
  expect(quoteAround(sentenceOf(text), 20, 30).span).toEqual({ block: 3, start: 10, end: 120 });
  expect(quoteAround(sentenceOf(text), 380, 390).span).toEqual({ block: 3, start: 310, end: 410 });
});

test('a long stretch is quoted from its beginning, up to 240 characters', () => {
  const text = digits(600);
  expect(quoteAround(sentenceOf(text), 80, 500)).toEqual({
    quote: text.slice(0, 240),
    span: { block: 3, start: 10, end: 250 },
  });
});
