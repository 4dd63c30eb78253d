import { expect, test } from 'vitest';
import type { SectionKind, Sentence } from './facts';
import { findSpokenLanguages } from './spoken-languages';

function spoken(text: string, section: SectionKind = 'requirements') {
  const sentence: Sentence = { block: 0, start: 0, end: text.length, text, section };
  return findSpokenLanguages([sentence]).map(
    ({ languages, strength }) => `${strength}: ${languages.join(' or ')}`,
  );
}

test.each([
  ['Fluent in English and German.', ['required: English', 'required: German']],
  ['Fluency in German or French', ['required: German or French']],
  ['Spoken Mandarin is a plus.', ['preferred: Chinese']],
  ['Sehr gute Deutschkenntnisse', ['required: German']],
  ['Native Spanish speaker', ['required: Spanish']],
])('“%s” asks for %j', (text, asked) => {
  expect(spoken(text)).toEqual(asked);
});

test.each([
  'Experience with English and German language models and fluent text generation.',
  'Explain results in plain English to native mobile teams.',
  'Our English-speaking offices in Spain are growing.',
  'Strong Python skills; fluent in SQL.',
])('no language is asked for in “%s”', (text) => {
  expect(spoken(text)).toEqual([]);
});

test('a language among the wishes is wished for', () => {
  expect(spoken('Fluent French', 'preferred')).toEqual(['preferred: French']);
});

test('benefits ask for no language', () => {
  expect(spoken('Lessons to become fluent in German', 'benefits')).toEqual([]);
});
