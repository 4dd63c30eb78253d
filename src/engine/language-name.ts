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
export function languageName(language: string, { locale }: Pick<Say, 'locale'>): string | null {
  const known =
    names.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  names.set(locale, known);
  return known.of(codes[language] ?? language) ?? null;
}

/** The languages that people write their profile in, as far as we speak them. */
const profilesIn = ['en', 'de', 'fr', 'es', 'pt', 'ja'];
/** Kinds of a language that have names of their own. */
const kinds: Record<string, string> = { mandarin: 'Chinese', cantonese: 'Chinese' };

/**
 * Whether a person who speaks `name` speaks the language with this English name: "Mandarin Chinese"
 * is Chinese, "English (UK)", "Inglés" and "英語" are English, "Deutsch" is German.
 */
export function isLanguage(language: string, name: string): boolean {
  const said = folded(name);
  if (kinds[said] === language || said.includes(folded(language))) return true;
  return [...profilesIn, codes[language] ?? 'en'].some((locale) => {
    const called = languageName(language, { locale });
    return called !== null && said.includes(folded(called));
  });
}

/** Without accents, which are often left out. */
function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
