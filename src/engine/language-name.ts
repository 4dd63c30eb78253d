import type { Say } from '../words/say';

/** The codes of the languages that postings ask for, by the English names they are read as. */
const codes: Record<string, string> = {
  English: 'en',
  German: 'de',
  French: 'fr',
  Spanish: 'es',
  Italian: 'it',
  Portuguese: 'pt',
  Dutch: 'nl',
  Polish: 'pl',
  Czech: 'cs',
  Romanian: 'ro',
  Hungarian: 'hu',
  Greek: 'el',
  Turkish: 'tr',
  Russian: 'ru',
  Ukrainian: 'uk',
  Hebrew: 'he',
  Arabic: 'ar',
  Hindi: 'hi',
  Japanese: 'ja',
  Korean: 'ko',
  Chinese: 'zh',
  Vietnamese: 'vi',
  Thai: 'th',
  Indonesian: 'id',
  Swedish: 'sv',
  Norwegian: 'no',
  Danish: 'da',
  Finnish: 'fi',
  Estonian: 'et',
};

const names = new Map<string, Intl.DisplayNames>();

/** A language by its English name or its code, in the person's language; null: it has no name. */
export function languageName(language: string, { locale }: Say): string | null {
  const known =
    names.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  names.set(locale, known);
  return known.of(codes[language] ?? language) ?? null;
}
