import type { Say } from './say';

type Kind = 'conjunction' | 'disjunction';
const formats = new Map<string, Intl.ListFormat>();

/** Made once for a language: making one takes longer than a list. */
function formatOf(locale: string, type: Kind): Intl.ListFormat {
  const key = `${type} ${locale}`;
  // Our English has no comma before the last "and".
  const format =
    formats.get(key) ?? new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type });
  formats.set(key, format);
  return format;
}

/** "AWS, GCP or Azure" */
export function anyOf(names: readonly string[], { locale }: Say): string {
  return names.length < 2 ? (names[0] ?? '') : formatOf(locale, 'disjunction').format(names);
}

/** "AWS, GCP and Azure" */
export function allOf(names: readonly string[], { locale }: Say): string {
  return names.length < 2 ? (names[0] ?? '') : formatOf(locale, 'conjunction').format(names);
}

/** Sentences one after the other; a Japanese one needs no space behind it, an English one among them does. */
export function inARow(sentences: readonly string[], { locale }: Say): string {
  const row = sentences.join(' ');
  return locale.startsWith('ja') ? row.replaceAll(/(?<=[。？」）]) /g, '') : row;
}
