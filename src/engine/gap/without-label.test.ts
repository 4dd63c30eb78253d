import { expect, test } from 'vitest';
import { withoutLabel } from './without-label';

test.each([
  ['Rust (strong).', 'Rust', '(strong).'],
  ['Rust（上級）。', 'Rust', '（上級）。'],
  ['Rust 12年。求められるのは5年です。', 'Rust', '12年。求められるのは5年です。'],
  ['12 years of Rust; 5 asked.', 'Rust', '12 years of Rust; 5 asked.'],
])('the label is not said twice: %s', (sentence, label, words) => {
  expect(withoutLabel(sentence, label)).toBe(words);
});

test.each([
  ['Azure Machine Learning, which includes Azure (strong).', 'Azure'],
  ['Goは実務レベルです。', 'Go'],
])('what is not only the label and its details stays whole: %s', (sentence, label) => {
  expect(withoutLabel(sentence, label)).toBe(sentence);
});
