import { describe, expect, test } from 'vitest';
import type { Sentence } from '../read/facts';
import { cuesOf } from './cues';
import { wholeWords } from './phrases';
import { sentencesFor } from './sentence-index';

describe('the words an expression cannot do without', () => {
  test.each([
    ['rock ?-?stars?', ['rock*']],
    ['pay (?:equity|rise)', ['equi*', 'rise*']],
    ['(?:very |really )?good luck', ['good*']],
    ['(?:our|the) only hire', ['only*']],
    ['manag\\w+ (?:\\w+ ){0,3}budgets?', ['budg*']],
    ['ban\\w*', ['ban*']],
    ['t\\d+', null],
    ['\\d{2} ?%', null],
    ['a|guru', null],
    ['(?:not )?(?:\\w+ )?', null],
    ['on[- ]call', ['call*']],
    ['x-ray', ['ray*']],
    ['x-?ray', null],
    ['ops?', null],
    ['pay (?:rise)?', ['pay']],
    ['pay ?rise', ['pay*']],
    ['(?:go|run) fast', ['fast*']],
    ['[a-z] guru', ['guru*']],
    ['[a-z]guru', null],
    ['a{2} guru', ['guru*']],
    ['guru{0,2}', ['gur*']],
    ['(?:guru){0,2} boss', ['boss*']],
    ['(?:guru)* boss', ['boss*']],
    ['(?:guru){2} boss', ['guru*']],
    ['(?!guru)boss', ['boss*']],
    ['(?<=guru )boss', ['boss*']],
    ['(?<name>guru)', ['guru*']],
    ['guru (?:a|b)|guru c', ['guru*']],
  ])('of %s', (source, cues) => {
    expect(cuesOf(wholeWords([source]))).toEqual(cues);
  });

  test('the rarest is taken, the first of equals; of alternatives the commonest tells', () => {
    expect(cuesOf(/\bteam guru/)).toEqual(['guru*']);
    expect(cuesOf(/\bguru team/)).toEqual(['guru*']);
    expect(cuesOf(/\bguru boss/)).toEqual(['guru*']);
    expect(cuesOf(/\bteam (?:rise|work)\b/)).toEqual(['team*']);
    expect(cuesOf(/\bteam (?:rise|boss)\b/)).toEqual(['rise*', 'boss*']);
  });

  test('a word starts behind a sign, a space, the beginning and whatever is no letter', () => {
    for (const expression of [/^guru/, /\sguru/, /\/guru/, /[- ]guru/, /x$guru/, /y(?<!x)guru/])
      expect([expression, cuesOf(expression)]).toEqual([expression, ['guru*']]);
    expect(cuesOf(/(?:^| )guru|\bboss/)).toEqual(['guru*', 'boss*']);
    for (const expression of [/\wguru/, /\dguru/, /[x-]guru/, /[\]-]guru/, /.guru/, /(?:^|x)guru/])
      expect([expression, cuesOf(expression)]).toEqual([expression, null]);
  });

  test('a short word is whole only where the expression says that it ends', () => {
    for (const end of ['\\b', '(?![\\w])', ' x', '-x', '[- ]x'])
      expect([end, cuesOf(new RegExp(`\\bban${end}`))]).toEqual([end, ['ban']]);
    for (const end of ['', '(?:s|ned)', ' ?x', '-?x', '[- ]?x', '.x'])
      expect([end, cuesOf(new RegExp(`\\bban${end}`))]).toEqual([end, ['ban*']]);
  });

  test('a word inside a longer one is no cue, because the text is looked up by its words', () => {
    expect(cuesOf(/rockstar/)).toBeNull();
    expect(cuesOf(/\brockstar/)).toEqual(['rock*']);
  });
});

describe('the sentences an expression can match', () => {
  const texts = ['Be a rockstar.', 'Rock the boat', 'on-call, 24/7', 'Pay the team', 'no', ''];
  const sentences = texts.map((text): Sentence => {
    return { block: 0, start: 0, end: text.length, text, section: 'other' };
  });

  test.each([
    'rock ?-?stars?',
    'on[- ]call',
    'pay',
    'p\\w+',
    '(?:24|7)',
    'no',
    'the (?:boat|team)',
  ])('hold every match of %s, in order', (source) => {
    const expression = wholeWords([source]);
    const matching = sentences.filter(({ text }) => text.match(expression));
    const offered = sentencesFor({ sentences }, expression);
    expect(offered.filter(({ text }) => text.match(expression))).toEqual(matching);
  });
});
