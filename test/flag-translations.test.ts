import { describe, expect, test } from 'vitest';
import { languages, translationOf } from '../scripts/build/locales';
import { englishFlags, flagKeys } from '../src/engine/flags/flag-words';
import { flags } from '../src/engine/flags/registry';
import { flatten } from '../src/words/message';

/** What the flags say in a language, by the keys that `flagWords` asks for. */
function spokenIn(language: string): Record<string, string> {
  const { flag } = translationOf(language);
  return flag ? flatten({ flag }) : {};
}

/** English example phrases: the posting is written in English, whatever its writer reads. */
const examples = (text: string) => Array.from(text.matchAll(/"([^"]+)"/g), ([, it]) => it).sort();

describe.each(languages)('flags in %s', (language) => {
  const spoken = spokenIn(language);

  test('nothing is translated that no flag says', () => {
    const known = new Set(flagKeys());
    expect(Object.keys(spoken).filter((key) => !known.has(key))).toEqual([]);
  });

  test('the same is translated as in the other languages, so that none falls behind', () => {
    const anywhere = new Set(languages.flatMap((one) => Object.keys(spokenIn(one))));
    const missing = [...anywhere].filter((key) => !(key in spoken));
    // flag_on_call__title is "title" of "on_call" in the file.
    const places = missing.map((key) => key.replace(/^flag_(\w+)__(\w+)$/, '"$1" "$2"'));
    expect(places.map((place) => `assets/locales/${language}/flag.json lacks ${place}`)).toEqual(
      [],
    );
  });

  test('no text is empty, shouts, or has a sign that the browser would replace', () => {
    expect(Object.entries(spoken).filter(([, text]) => /^\s*$|[!！$]/.test(text))).toEqual([]);
  });

  test('advice keeps its English example phrases', () => {
    const changed = flags.filter(({ id, mend }) => {
      const own = spoken[`flag_${id.replaceAll('-', '_')}__mend`] ?? mend;
      return examples(own).join() !== examples(mend).join();
    });
    expect(changed.map(({ id }) => id)).toEqual([]);
  });
});

test('what the browser keeps of the flags in English has no sign that it would replace', () => {
  expect(Object.entries(englishFlags()).filter(([, text]) => /^\s*$|\$/.test(text))).toEqual([]);
});
