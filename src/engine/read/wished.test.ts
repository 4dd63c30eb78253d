import { describe, expect, test } from 'vitest';
import { isWished } from './wished';

/** Which of the words of a text are wished for. */
const wished = (text: string, ...words: string[]) =>
  words.filter((word) => {
    const start = text.indexOf(word);
    return isWished(text, start, start + word.length);
  });

describe('a wish', () => {
  test.each([
    'Go preferred',
    'Go is a plus',
    'Go would be nice',
    'Go is desirable',
    'Go is desired by the team',
    'Go desired.',
    'Go experience desired but not needed',
    'Desired: Go',
    'Desired skills: Go',
    'Desired technical skills are Go',
    'Knowing Go is highly useful',
    'Go not strictly required',
    'Go von Vorteil',
  ])('is told by its words: %s', (text) => {
    expect(wished(text, 'Go')).toEqual(['Go']);
  });

  test.each([
    'Go',
    'Go and plus signs',
    'The ideal candidate knows Go',
    'Use Go to reach the desired outcomes',
    'Desired state in Go',
    'Go takes you to a desired end',
    'Go is required',
  ])('is not in: %s', (text) => {
    expect(wished(text, 'Go')).toEqual([]);
  });

  test('in brackets is for what stands there', () => {
    expect(wished('Go (Rust preferred) and Java', 'Go', 'Rust', 'Java')).toEqual(['Rust']);
    expect(wished('Go (preferred: Rust) and Java', 'Go', 'Rust', 'Java')).toEqual(['Rust']);
    expect(wished('(Go preferred) and Java', 'Go', 'Java')).toEqual(['Go']);
    expect(wished('Go (or Rust) and Java preferred', 'Go', 'Rust', 'Java')).toEqual([
      'Go',
      'Rust',
      'Java',
    ]);
    expect(wished('Go (Rust preferred', 'Go', 'Rust')).toEqual(['Go', 'Rust']);
  });

  test.each([
    ['Go, ideally Rust', ['Rust']],
    ['Go and preferably Rust', ['Rust']],
    ['Go - ideally with Rust', ['Rust']],
    ['Ideally Go and Rust', ['Go', 'Rust']],
    ['Preferably Go or Rust', ['Go', 'Rust']],
    ['Go and Rust, ideally.', ['Go', 'Rust']],
    ['Go and Rust preferably', ['Go', 'Rust']],
    ['Go preferred over Rust', ['Go', 'Rust']],
  ])('that begins with “ideally” is for what follows: %s', (text, words) => {
    expect(wished(text, 'Go', 'Rust')).toEqual(words);
  });

  test.each([
    ['Go required, Rust is a plus', ['Rust']],
    ['Go is a must and Rust a plus', ['Rust']],
    ['Go mandatory, Rust preferred', ['Rust']],
    ['Rust is a plus, Go required', ['Rust', 'Go']],
  ])('leaves what is required before it: %s', (text, words) => {
    expect(wished(text, 'Rust', 'Go')).toEqual(words);
  });
});
