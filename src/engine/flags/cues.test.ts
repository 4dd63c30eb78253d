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
  ])('of %s', (source, cues) => {
    expect(cuesOf(wholeWords([source]))).toEqual(cues);
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
