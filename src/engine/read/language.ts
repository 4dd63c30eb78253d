import type { Block } from '../../posting';
import { addLetter, WordSieve } from './word-sieve';

/** Small words that stand in almost every sentence of a language and hardly in others. */
const smallWords: Record<string, ReadonlySet<string>> = {
  en: new Set(
    'the and of to in with for you our we is are will or as on an your be this that from'.split(
      ' ',
    ),
  ),
  de: new Set(
    'und der die das mit für von wir sie den ist ein eine zu im auf als bei dein deine ihr oder werden'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'et de la le les des en pour vous nous une du dans avec est sur votre notre aux ou par au'.split(
      ' ',
    ),
  ),
  es: new Set(
    'y de la el los las en para con que una del por es se un tu al nuestro como más su'.split(' '),
  ),
  pt: new Set(
    'e de a o para com que uma do da em os as um no na por você nosso são mais dos'.split(' '),
  ),
  nl: new Set(
    'en de het een van voor met je wij op in is aan dat te zijn onze als bij of jouw'.split(' '),
  ),
  it: new Set(
    'e di il la per con che una del della in un le i dei nel sono alla con si da tuo'.split(' '),
  ),
  pl: new Set('i w z na do się oraz dla jest nie od że za o po jak lub przez w naszym'.split(' ')),
  sv: new Set('och att en som för med av det är vi du på till i den ett har om vår dig'.split(' ')),
};

/** Letters that tell by themselves: the first and last code of each script. */
const scripts: [string, number, number][] = [
  ['ru', 0x0400, 0x04ff],
  ['he', 0x0590, 0x05ff],
  ['ar', 0x0600, 0x06ff],
  ['hi', 0x0900, 0x097f],
  ['ja', 0x3040, 0x30ff],
  ['zh', 0x4e00, 0x9fff],
  ['ko', 0xac00, 0xd7af],
];

/** Enough to tell; reading more changes nothing. */
const sampleLength = 2000;

const languages = Object.keys(smallWords);

/** For each small word the languages it stands in, by their number. */
const languagesOf = new Map<string, number[]>();
for (const [language, words] of Object.values(smallWords).entries()) {
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** The longest of the small words. */
const longest = Math.max(...[...languagesOf.keys()].map(({ length }) => length));

/** Most words of a text are none of the small ones. */
const sieve = new WordSieve();
for (const word of languagesOf.keys()) sieve.add(word);

/** ISO 639-1 of a description, or null where it is too short to tell. */
export function languageOfBlocks(blocks: readonly Pick<Block, 'text'>[]): string | null {
  let beginning = '';
  for (const { text } of blocks) {
    if (beginning.length >= sampleLength) break;
    beginning += `${beginning === '' ? '' : '\n'}${text.slice(0, sampleLength)}`;
  }
  return languageOf(beginning);
}

/** ISO 639-1 of a text, or null where it is too short to tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, sampleLength);
  const script = scriptOf(sample);
  if (script !== null) return script;
  const lower = sample.toLowerCase();
  const hits = languages.map(() => 0);
  let words = 0;
  let start = -1;
  let letters = 0;
  for (let at = 0; at <= lower.length; at++) {
    // Behind the end stands no letter: the last word ends there.
    const code = lower.charCodeAt(at);
    if (isLetter(code)) {
      if (start < 0) {
        start = at;
        letters = 0;
      }
      letters = addLetter(letters, code);
      continue;
    }
    if (start < 0) continue;
    words++;
    if (at - start <= longest && sieve.passes(letters)) {
      for (const language of languagesOf.get(lower.slice(start, at)) ?? [])
        hits[language] = (hits[language] ?? 0) + 1;
    }
    start = -1;
  }
  if (words < 12) return null;
  const most = Math.max(...hits);
  return most >= Math.max(3, words * 0.05) ? (languages[hits.indexOf(most)] ?? null) : null;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f);
}

/** The language of a script of its own that fills a good part of a text. Kana make Han Japanese. */
function scriptOf(sample: string): string | null {
  if (!/[\u0400-\uffff]/.test(sample)) return null;
  const counts = new Map<string, number>();
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0x0400) continue;
    const script = scripts.find(([, first, last]) => code >= first && code <= last);
    if (script !== undefined) counts.set(script[0], (counts.get(script[0]) ?? 0) + 1);
  }
  const kana = counts.get('ja') ?? 0;
  if (kana > 20) counts.set('ja', kana + (counts.get('zh') ?? 0));
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] > 20 && most[1] > sample.length * 0.15 ? most[0] : null;
}
