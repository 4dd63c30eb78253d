import { describe, expect, test } from 'vitest';
import { isBoilerplate, isDenied, isOthers, isQuoted } from './disclaimers';

/** Asks about the word between the brackets. */
function about(marked: string, ask: (text: string, start: number, end: number) => boolean) {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  return ask(text, start, marked.indexOf(']') - 1);
}

describe('denial', () => {
  test.each([
    'No [overtime].',
    "We don't do [overtime].",
    'We offer work without any [overtime].',
    'It is not planned that there is [overtime].',
    '[Overtime] is not required.',
    '[Overtime] will never be expected.',
    'A [rockstar]-free team.',
    'Much to do; no [overtime].',
  ])('is heard in: %s', (marked) => {
    expect(about(marked, isDenied)).toBe(true);
  });

  test.each([
    'There is [overtime].',
    'Not only [overtime], but more.',
    'We do not sleep; [overtime] is usual.',
    'No meetings, but [overtime].',
    'No meetings although [overtime].',
    '[Overtime] is required. Sleep is not required.',
    '[Overtime], which the law and the works council allow here, is not required.',
    'This is no place for the faint of heart who would like to leave early: [overtime].',
    `No place ${'where people go '.repeat(4)}does [overtime].`,
  ])('is not heard in: %s', (marked) => {
    expect(about(marked, isDenied)).toBe(false);
  });
});

describe('quotation', () => {
  test.each([
    'Skip the "[rockstar]" talk.',
    'Skip the “[rockstar]” talk.',
    'Skip the ‘[rockstar]’ talk.',
    'Skip the «[rockstar]» talk.',
    'We "do" and skip "big [rockstar] talk" here.',
    'We “do” and skip “big [rockstar] talk” here.',
  ])('is seen in: %s', (marked) => {
    expect(about(marked, isQuoted)).toBe(true);
  });

  test.each([
    'Be a [rockstar].',
    'We say "yes" to a [rockstar] and "no" to none.',
    'We say “yes” to a [rockstar] and “no” to none.',
    'The 27" screen of a [rockstar].',
    'A “[rockstar] without an end.',
    'A [rockstar]” without a beginning.',
    `"${'so many words '.repeat(5)} a [rockstar] and more"`,
    `"A [rockstar] and ${'so many words '.repeat(5)}"`,
  ])('is not seen in: %s', (marked) => {
    expect(about(marked, isQuoted)).toBe(false);
  });
});

describe('what is said of others', () => {
  test.each([
    ['Our customers work [around the clock].', true],
    ['Drivers who are [on call] use it.', true],
    ['Our customers are happy; you work [around the clock].', false],
    ['You work [around the clock] for customers who need it.', false],
    [`Customers need ${'very much of it '.repeat(4)} [around the clock].`, false],
  ])('%s: %s', (marked, others) => {
    expect(about(marked, isOthers)).toBe(others);
  });
});

describe('standing legal text', () => {
  test('is told from the job', () => {
    expect(isBoilerplate('We are an equal opportunity employer.')).toBe(true);
    expect(isBoilerplate('We decide regardless of age.')).toBe(true);
    expect(isBoilerplate('You decide, regardless of rank.')).toBe(false);
  });
});
