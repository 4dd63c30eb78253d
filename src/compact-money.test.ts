import { describe, expect, test } from 'vitest';
import { compactMoney, compactRange } from './compact-money';

/** With plain spaces, whichever kind the language puts there. */
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');

describe('an amount is as short as readers of the language expect it', () => {
  test.each([
    ['de', '310.000 $'],
    ['fr', '310 k $US'],
    ['es', '310 mil US$'],
    ['pt-BR', 'US$ 310 mil'],
    ['ja', '$31万'],
  ])('in %s', (locale, words) => {
    expect(plain(compactMoney(310_000, 'USD', locale))).toBe(words);
  });

  test('no digit that people state is rounded away', () => {
    expect(plain(compactMoney(187_500, 'USD', 'fr'))).toBe('187,5 k $US');
    expect(compactMoney(187_500, 'USD', 'ja')).toBe('$18.75万');
    expect(plain(compactMoney(85.5, 'EUR', 'de'))).toBe('85,50 €');
    expect(plain(compactMoney(9_875, 'EUR', 'fr'))).toBe('9 875 €');
  });

  test('without a currency, or with one that is none, it stands all the same', () => {
    expect(compactMoney(250_000, null, 'de')).toBe('250.000');
    expect(compactMoney(250_000, '??', 'de')).toBe('?? 250.000');
  });
});

describe('a range', () => {
  test('names its currency once', () => {
    expect(plain(compactRange(310_000, 385_000, 'USD', 'de'))).toBe('310.000–385.000 $');
    expect(plain(compactRange(310_000, 385_000, 'USD', 'fr'))).toBe('310–385 k $US');
  });

  test('that is stated the wrong way round is shown the right way', () => {
    expect(compactRange(385_000, 310_000, 'USD', 'ja')).toBe(
      compactRange(310_000, 385_000, 'USD', 'ja'),
    );
  });
});
