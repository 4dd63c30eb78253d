import type { SpokenLanguage } from '../person';

type Level = NonNullable<SpokenLanguage['level']>;

/** How résumés, language schools and job networks call the levels; the first that fits counts. */
const levels: [Level, RegExp][] = [
  [
    'native',
    /(?<!\p{L})(?:native|mother tongue|muttersprach\w*|(?:langue )?maternelle|bilingu\w*|nativo)/iu,
  ],
  [
    'fluent',
    /(?<!\p{L})(?:c[12](?!\p{L})|fluent|full professional|professional working|business|verhandlungssicher|fließend|courant|proficient|advanced|sehr gut)/iu,
  ],
  [
    'conversational',
    /(?<!\p{L})(?:b[12](?!\p{L})|conversational|limited working|intermediate|gute?(?!\p{L})|intermédiaire|working knowledge)/iu,
  ],
  [
    'basic',
    /(?<!\p{L})(?:a[12](?!\p{L})|basic|beginner|elementary|grundkenntnisse|débutant|notions|scolaire)/iu,
  ],
];

/** The level these words state of a language; null: none. */
export function languageLevel(words: string): Level | null {
  return levels.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
