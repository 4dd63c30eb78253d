import { describe, expect, test } from 'vitest';
import { keyOf, tokensOf } from './tokens';

describe('the words of a text', () => {
  test.each([
    ['C++, C# and .NET', ['c++', 'c#', 'and', '.net']],
    ['Node.js; CI/CD', ['node.js', 'ci', 'cd']],
    ["LLM’s and Moody's", ['llm', 'and', 'moody']],
    ['naïve Bayes (2×)', ['naïve', 'bayes', '2']],
    ['end. Next', ['end', 'next']],
    ['I’m here', ["i'm", 'here']],
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
});
