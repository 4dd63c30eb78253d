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
  ['Fluent French or français', ['required: French']],
  ['Fluent English and fluent English again', ['required: English']],
  ['German, fluent', ['required: German']],
  ['Fluent Danish, with French or Go', ['required: Danish', 'required: French']],
  ['Fluent French, or Go', ['required: French']],
  [
    'Fluent in English, German, French, Dutch, Czech, Greek and Danish',
    [
      'required: English',
      'required: German',
      'required: French',
      'required: Dutch',
      'required: Czech',
      'required: Greek',
    ],
  ],
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

test.each(['legal', 'about'] as const)('nor does what stands under %s', (section) => {
  expect(spoken('Fluent in German', section)).toEqual([]);
});

test('a title asks for none', () => {
  const text = 'Fluent German';
  const sentence: Sentence = { block: -1, start: 0, end: text.length, text, section: 'other' };
  expect(findSpokenLanguages([sentence])).toEqual([]);
  expect(findSpokenLanguages([{ ...sentence, block: 0 }])).toHaveLength(1);
});

test('a language is asked for once, by the first sentence that does', () => {
  const lines = ['Fluent German', 'Fluent German or Dutch'].map(
    (text, block): Sentence => ({ block, start: 0, end: text.length, text, section: 'other' }),
  );
  expect(findSpokenLanguages(lines).map(({ languages }) => languages)).toEqual([
    ['German'],
    ['Dutch'],
  ]);
});

test('words of knowing count near the language alone', () => {
  const far = 'and there is much more to say of all that we do here in our offices ';
  expect(spoken(`Fluent in SQL ${far}French people`)).toEqual([]);
  expect(spoken(`French people ${far}fluent in SQL`)).toEqual([]);
});

test('of a long sentence the words around are quoted', () => {
  const far = 'and there is much more to say of all that we do here '.repeat(5);
  const text = `So it is ${far}with fluent German ${far}in the end`;
  const sentence: Sentence = { block: 0, start: 0, end: text.length, text, section: 'other' };
  expect(findSpokenLanguages([sentence])[0]?.evidence.quote).toMatch(/German and there.*of all/);
});
