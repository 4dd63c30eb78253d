import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';
import { englishFlags } from '../../src/engine/flags/flag-words';
import { english } from '../../src/words/english';
import { flatten, type Messages } from '../../src/words/message';

const folder = join(import.meta.dirname, '..', '..', 'assets', 'locales');

/** The languages beside English, by folder: BCP 47 with the browser's underscore. */
export const languages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** A language's messages by area: a JSON file each. */
export function translationOf(language: string): Record<string, Messages> {
  const own = join(folder, language);
  const files = existsSync(own) ? readdirSync(own).filter((name) => name.endsWith('.json')) : [];
  return Object.fromEntries(
    files.map((name) => [
      basename(name, '.json'),
      JSON.parse(readFileSync(join(own, name), 'utf8')) as Messages,
    ]),
  );
}

/** In the browser's own shape. */
function catalogue(messages: Readonly<Record<string, string>>): string {
  const entries = Object.entries(messages).map(([key, message]) => [key, { message }]);
  return JSON.stringify(Object.fromEntries(entries));
}

/** `_locales/<language>/messages.json` for every language; the two Portugueses share one. */
export function localeFiles(): ResolvedPublicFile[] {
  const file = (language: string, messages: Readonly<Record<string, string>>) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: catalogue(messages),
  });
  const translated = (language: string) => flatten(translationOf(language));
  return [
    // The scripts themselves ship without the flags' words.
    file('en', { ...flatten(english), ...englishFlags() }),
    ...languages.map((language) => file(language, translated(language))),
    ...(languages.includes('pt_BR') ? [file('pt_PT', translated('pt_BR'))] : []),
  ];
}
