import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages, translationOf } from '../scripts/build/locales';
import { flags } from '../src/engine/flags/registry';
import { english } from '../src/words/english';
import { flatten, type Message, type Messages, placesIn } from '../src/words/message';

const root = join(import.meta.dirname, '..');
const areas: [string, Messages][] = Object.entries(english);
const flat = flatten(english);

/** Messages that are the same in English and elsewhere, and why. */
const sameOnPurpose: Readonly<Record<string, string>> = {
  'norms.reportingHint': 'a sentence to put into a posting, and postings are in English',
  'profile.skillExample': 'names of skills, as they are looked for',
};

/** The texts of a message by plural form; a plain one has one, without a name. */
function formsOf(message: Message): [string, string][] {
  return typeof message === 'string' ? [['', message]] : Object.entries(message);
}

/** The forms a language has for what we count: "many" is for millions, and falls back to "other". */
function formsIn(language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return pluralCategories.filter((form) => form !== 'many').sort();
}

const listed = (names: Iterable<string>) => [...names].join(', ') || 'none';
/** `count` chooses the form, which need not say it: "one thing". */
const placesOf = (text: string, isPlural: boolean) =>
  placesIn(text).filter((name) => !isPlural || name !== 'count');
/** How many words a text has, its places and signs not counted. */
const wordsIn = (text: string) =>
  [...text.replaceAll(/\{\w+\}/g, '').matchAll(/\p{L}[\p{L}’-]*/gu)].length;

/** What is wrong with a text in any language. */
function flawsOf(text: string): string[] {
  return [
    ...(/^ *$|^ | $/.test(text) ? ['is blank at an end'] : []),
    ...(text.includes('$') ? ['has a $, which the browser takes for a place: use {name}'] : []),
    ...(/[!！¡]/.test(text) ? ['has an exclamation mark: say it calmly'] : []),
    ...(/[{}]/.test(text.replaceAll(/\{\w+\}/g, '')) ? ['has a brace that is no {name}'] : []),
  ];
}

/** What is wrong with the translation of one message. */
function problemsOf(key: string, source: Message, own: Message | undefined, language: string) {
  if (own === undefined) return [`${key} is missing: translate “${formsOf(source)[0]?.[1]}”`];
  const isPlural = typeof source !== 'string';
  if (isPlural !== (typeof own !== 'string'))
    return [`${key} must ${isPlural ? '' : 'not '}have plural forms, as in English`];
  const forms = formsOf(own).map(([form]) => form);
  const needed = formsIn(language);
  if (isPlural && listed(forms.sort()) !== listed(needed))
    return [`${key} has the plural forms ${listed(forms)}: ${language} needs ${listed(needed)}`];
  const asked = placesOf(formsOf(source).at(-1)?.[1] ?? '', isPlural);
  return formsOf(own).flatMap(([form, text]) => {
    const at = form ? `${key} (${form})` : key;
    const left = formsOf(source).some(([, one]) => one === text) && wordsIn(text) > 2;
    const got = placesOf(text, isPlural);
    return [
      ...flawsOf(text).map((flaw) => `${at} ${flaw}`),
      ...(listed(got) === listed(asked)
        ? []
        : [`${at} has the places ${listed(got)}: it needs ${listed(asked)}`]),
      ...(left && !(key in sameOnPurpose)
        ? [`${at} is still English: translate it, or say in sameOnPurpose why it stays`]
        : []),
    ];
  });
}

describe('English, from which the others are translated', () => {
  test('every message can be a browser’s key, and none has a flaw', () => {
    const wrong = areas.flatMap(([area, messages]) =>
      Object.entries(messages).flatMap(([name, message]) => [
        ...(/^[a-z][a-zA-Z0-9]*$/.test(area + name)
          ? []
          : [`${area}.${name} is no camelCase name`]),
        ...formsOf(message).flatMap(([, text]) =>
          flawsOf(text).map((one) => `${area}.${name} ${one}`),
        ),
      ]),
    );
    expect(wrong).toEqual([]);
  });

  test('what counts has the two English forms', () => {
    const wrong = areas.flatMap(([area, messages]) =>
      Object.entries(messages)
        .filter(([, message]) => typeof message !== 'string')
        .filter(
          ([, message]) =>
            listed(
              formsOf(message)
                .map(([form]) => form)
                .sort(),
            ) !== 'one, other',
        )
        .map(([name]) => `${area}.${name}: write { one, other }`),
    );
    expect(wrong).toEqual([]);
  });

  test('keys that the manifest and scripts in job pages name are there', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join('src', path));
    const named = ['wxt.config.ts', ...sources].flatMap((path) =>
      [
        ...readFileSync(join(root, path), 'utf8').matchAll(
          /__MSG_(\w+?)__(?!\w)|getMessage\(\s*'(\w+)'/g,
        ),
      ].map(([, inManifest, inScript]) => [path, inManifest ?? inScript ?? ''] as const),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(([, key]) => !(key in flat)).map((one) => one.join(': '))).toEqual([]);
  });
});

describe.each(languages)('the words in %s', (folder) => {
  const language = folder.replace('_', '-');
  const own = translationOf(folder);
  const file = (area: string) => `assets/locales/${folder}/${area}.json`;

  test('it says which language it is, and its description fits into the stores', () => {
    expect(own.extension?.language).toBe(language);
    expect(String(own.extension?.description).length).toBeLessThanOrEqual(132);
  });

  test('every area has its file, and every file is an area', () => {
    const missing = areas
      .filter(([area]) => !own[area])
      .map(([area]) => `${file(area)} is missing`);
    const unknown = Object.keys(own)
      .filter((area) => area !== 'flag' && !(area in english))
      .map((area) => `${file(area)} is of no area in src/words/english.ts: delete it`);
    expect([...missing, ...unknown]).toEqual([]);
  });

  test('every message is there, with the same places and the plural forms it needs', () => {
    // An area without a file is told above.
    const wrong = areas.flatMap(([area, messages]) => {
      const translated = own[area];
      if (!translated) return [];
      const problems = Object.entries(messages).flatMap(([name, message]) =>
        problemsOf(`${area}.${name}`, message, translated[name], language),
      );
      const unknown = Object.keys(translated)
        .filter((name) => !(name in messages))
        .map((name) => `${name} is no message any more: delete it`);
      return [...problems, ...unknown].map((one) => `${file(area)}: ${one}`);
    });
    expect(wrong).toEqual([]);
  });

  test('flags: each is one of ours, and says all that it says in English', () => {
    // A flag without a translation speaks English.
    const ids = new Set(flags.map(({ id }) => id.replaceAll('-', '_')));
    const fields = ['title', 'why', 'question', 'mend'];
    const wrong = Object.entries(own.flag ?? {}).flatMap(([id, said]) => {
      if (!ids.has(id)) return [`${id} is no flag in src/engine/flags/registry.ts`];
      const texts = Object.fromEntries(formsOf(said));
      return [
        ...fields.filter((one) => !texts[one]).map((one) => `${id} has no “${one}”`),
        ...Object.keys(texts)
          .filter((one) => !fields.includes(one))
          .map((one) => `${id}: no flag has “${one}”`),
        ...Object.entries(texts).flatMap(([one, text]) =>
          flawsOf(text).map((flaw) => `${id}, ${one}, ${flaw}`),
        ),
      ];
    });
    expect(wrong.map((one) => `${file('flag')}: ${one}`)).toEqual([]);
  });
});
