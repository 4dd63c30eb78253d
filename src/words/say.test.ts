import { expect, test } from 'vitest';
import { createSay } from './say';
import { sayEnglish } from './say-english';

/** A language with these messages, by the browser's keys. */
const speaking = (locale: string, messages: Record<string, string>) =>
  createSay((key) => messages[key] ?? '', locale);

test('English is at hand without a browser', () => {
  expect(sayEnglish('popup.boardOff', { board: 'Dice' })).toBe(
    'You switched Dice off: nothing is read here.',
  );
  expect(sayEnglish.locale).toBe('en');
});

test('the count chooses the form, by the rules of the language', () => {
  const german = speaking('de', {
    brief_flags__one: 'ein Punkt: {first}',
    brief_flags__other: '{count} Punkte: {first}',
  });
  expect(german('brief.flags', { count: 1, first: 'Alt' })).toBe('ein Punkt: Alt');
  expect(german('brief.flags', { count: 0, first: 'Alt' })).toBe('0 Punkte: Alt');
  // French says nothing in the singular.
  const french = speaking('fr', {
    brief_flags__one: '{count} point : {first}',
    brief_flags__other: '{count} points : {first}',
  });
  expect(french('brief.flags', { count: 0, first: 'Vieux' })).toBe('0 point : Vieux');
});

test('a form that the translation does not have is said in the general one', () => {
  // A million is "many" in French, and nothing of ours is counted so.
  const french = speaking('fr', { brief_flags__one: '1', brief_flags__other: '{count} points' });
  expect(french('brief.flags', { count: 1_000_000, first: '' })).toMatch(/^1\s000\s000 points$/);
});

test('numbers are written as the language writes them, words as they are', () => {
  const german = speaking('de', { brief_required: '{met} von {of}' });
  expect(german('brief.required', { met: 1234.5, of: 2 })).toBe('1.234,5 von 2');
  expect(german.number(0.25)).toBe('0,25');
  expect(german('brief.required', { met: '1234.5', of: '2' })).toBe('1234.5 von 2');
});

test('a message without plural forms may count all the same', () => {
  const german = speaking('de', { welcome_flags: 'Punkte: {count}' });
  expect(german('welcome.flags', { count: 1 })).toBe('Punkte: 1');
  expect(german.pattern('welcome.flags', 1)).toBe('Punkte: {count}');
});

test('what no catalogue holds shows its name, so that it is noticed', () => {
  expect(speaking('de', {})('popup.analyse')).toBe('popup.analyse');
});

test('what has English words of its own is asked for by a free key', () => {
  const german = speaking('de', { flag_old__title: 'Alt' });
  expect(german.translated('flag_old__title')).toBe('Alt');
  expect(german.translated('flag_new__title')).toBeNull();
});
