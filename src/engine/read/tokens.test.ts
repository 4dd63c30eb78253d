import { describe, expect, test } from 'vitest';
import { keyOf, tokensOf } from './tokens';
import { unsievable } from './word-sieve';

describe('the words of a text', () => {
  test.each([
    ['C++, C# and .NET', ['c++', 'c#', 'and', '.net']],
    ['Node.js; CI/CD', ['node.js', 'ci', 'cd']],
    ["LLM’s and Moody's", ['llm', 'and', 'moody']],
    ['naïve Bayes (2×)', ['naïve', 'bayes', '2']],
    ['end. Next', ['end', 'next']],
    ['I’m here', ["i'm", 'here']],
    ["I'm here.", ["i'm", 'here']],
    ['C+ and C++', ['c', 'and', 'c++']],
    ['C++/C#', ['c++', 'c#']],
    ['F# + G', ['f#', 'g']],
    ['ends with dots...', ['ends', 'with', 'dots']],
    ['Node.js’s', ['node.js']],
    ["it's his", ["it's", 'his'].map((word) => word.replace("it's", 'it'))],
    ["a's", ["a's"]],
    ["ab's", ['ab']],
    ["Moody's own", ['moody', 'own']],
    ["o's's", ["o's"]],
    ["rock'n", ["rock'n"]],
    ['.NET.Core', ['.net.core']],
    ['größe.x', ['größe.x']],
    ["größe's", ['größe']],
    ['größe’', ['größe']],
    ['größe.', ['größe']],
    ['größe. x', ['größe', 'x']],
    ['größe-x', ['größe', 'x']],
    ['a\u0080b', ['a', 'b']],
    ['x1 2y', ['x1', '2y']],
    ['', []],
  ])('%s', (text, keys) => {
    expect(tokensOf(text).map(({ key }) => key)).toEqual(keys);
  });

  test('each leads back to its place', () => {
    const text = 'Uses (ASP.NET) and C++.';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Uses',
      'ASP.NET',
      'and',
      'C++',
    ]);
  });

  test('a name and its mention have the same key', () => {
    expect(keyOf('Weights & Biases')).toBe('weights biases');
  });

  test('a plain word’s letters make its number, in small letters or capitals', () => {
    const [small, capital, other, sign] = tokensOf('data DATA date C++');
    expect(small?.letters).toBe(capital?.letters);
    expect(small?.letters).not.toBe(other?.letters);
    expect(small?.letters).not.toBe(unsievable);
    expect(sign?.letters).toBe(unsievable);
  });

  test.each(['Node.js', "it's", '.NET', 'C#', 'größe', 'naïve'])(
    'only its key tells which word %s is',
    (word) => {
      expect(tokensOf(word).map(({ letters }) => letters)).toEqual([unsievable]);
    },
  );
});
