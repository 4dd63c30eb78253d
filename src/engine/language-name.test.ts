import { expect, test } from 'vitest';
import { isLanguage, languageName } from './language-name';

test('a language has a name in the person’s own, found by its English name or its code', () => {
  expect(languageName('German', { locale: 'fr' })).toBe('allemand');
  expect(languageName('ja', { locale: 'de' })).toBe('Japanisch');
  expect(languageName('qqq', { locale: 'de' })).toBeNull();
});

test.each([
  ['English', 'English (UK)'],
  ['English', 'Englisch'],
  ['English', 'Inglés'],
  ['English', 'ingles fluido'],
  ['English', 'inglês'],
  ['English', 'Anglais'],
  ['English', '英語'],
  ['German', 'Deutsch'],
  ['German', 'Alemán'],
  ['Polish', 'Polski'],
  ['Japanese', '日本語'],
  ['Chinese', 'Mandarin'],
  ['Chinese', 'Mandarin Chinese'],
])('who speaks %s may call it %s', (language, name) => {
  expect(isLanguage(language, name)).toBe(true);
});

test.each([
  ['English', 'Spanish'],
  ['German', 'Französisch'],
  ['Chinese', '日本語'],
  ['English', ''],
])('%s is not %s', (language, name) => {
  expect(isLanguage(language, name)).toBe(false);
});
