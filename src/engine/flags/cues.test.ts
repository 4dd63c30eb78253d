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

  // Words that no flag asks for: what is met for the first time is kept for good.
  let met = 0;

  test.each([
    ['quix', ['Be a quixotic.', 'Quix xqz wobbler, quix zq']],
    ['quixo', ['Be a quixotic.', 'Quix xqz wobbler, quix zq']],
    ['vex', ['Vex xqz team', 'Equal vexation']],
    ['zq\\b', ['Quix xqz wobbler, quix zq', 'zq-call, 97/7']],
    ['97\\b', ['zq-call, 97/7']],
    ['xqz\\b', ['Quix xqz wobbler, quix zq', 'Vex xqz team']],
    ['j\\b', ['Plan a to J']],
    ['zyx', []],
  ])(
    'are few for %s: those with its first letters, once each, even where it is first met',
    (source, offered) => {
      const sentences = [
        'Be a quixotic.',
        'Quix xqz wobbler, quix zq',
        'zq-call, 97/7',
        'Vex xqz team',
        'Equal vexation',
        'Plan a to J',
        'Xqzesis, zqset, 977 ve',
        '',
      ].map((text): Sentence => {
        return { block: 0, start: 0, end: text.length, text, section: 'other' };
      });
      const textsFor = (expression: RegExp) =>
        sentencesFor({ sentences }, expression).map(({ text }) => text);
      // The index is made for another expression, then for one that nobody has asked for yet.
      textsFor(wholeWords(['wobbler']));
      met += 1;
      const never = wholeWords([source, `quux${met}`]);
      expect(textsFor(never)).toEqual(offered);
      expect(textsFor(never)).toEqual(offered);
      expect(textsFor(wholeWords(['wobbler']))).toEqual(['Quix xqz wobbler, quix zq']);
    },
  );

  test('are all where nothing is known of an expression', () => {
    const sentences = [{ block: 0, start: 0, end: 1, text: 'x', section: 'other' } as const];
    met += 1;
    expect(sentencesFor({ sentences }, new RegExp(`\\d{${met}}`))).toBe(sentences);
  });
});
