import { describe, expect, test } from 'vitest';
import { singular, wordsOf } from './words';

const keys = (text: string) => wordsOf(text).map(({ key }) => key);

describe('the words of a text', () => {
  test('are runs of letters and digits, in lower case', () => {
    expect(keys('CI/CD, A-to-Z: 24x7 [ok] {no} `x` @home')).toEqual([
      'ci',
      'cd',
      'a',
      'to',
      'z',
      '24x7',
      'ok',
      'no',
      'x',
      'home',
    ]);
    expect(keys('a:b;c<d=e/f@g[h`i{j')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']);
    expect(keys('0 9 A Z a z')).toEqual(['0', '9', 'a', 'z', 'a', 'z']);
    expect(keys('')).toEqual([]);
    expect(keys(' .,')).toEqual([]);
  });

  test('letters of every script are letters; signs, spaces and fancy punctuation are none', () => {
    expect(keys('Künstliche À-la-carte 機械学習')).toEqual([
      'künstliche',
      'à',
      'la',
      'carte',
      '機械学習',
    ]);
    expect(keys('one\u2013two\u2000three\u2bff four\u00a0five\u00b7six')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
    ]);
    expect(keys('機\u3000械\u3001学\u303f習')).toEqual(['機', '械', '学', '習']);
    expect(keys('機\u3040\u2c00')).toEqual(['機\u3040\u2c30']);
  });

  test('know where they stand', () => {
    const text = '  Lead, the GPUs';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Lead',
      'the',
      'GPUs',
    ]);
  });

  test('have the same letters in capitals, others in other words', () => {
    const [one, two, three, four] = wordsOf('GPUs gpus GPU élan');
    expect(one?.letters).toBe(two?.letters);
    expect(one?.letters).not.toBe(three?.letters);
    expect(four?.letters).toBe(-1);
  });

  test('have letters of their own, whatever stood before', () => {
    const [, last] = wordsOf('élan gpu');
    expect(last?.letters).toBe(wordsOf('gpu')[0]?.letters);
  });
});

describe('the singular', () => {
  test.each([
    ['gpus', 'gpu'],
    ['models', 'model'],
    ['ops', 'ops'],
    ['class', 'class'],
    ['model', 'model'],
  ])('of %s is %s', (word, one) => {
    expect(singular(word)).toBe(one);
  });
});
