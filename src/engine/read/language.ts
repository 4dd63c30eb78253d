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

/** Scripts that tell by themselves. */
const scripts: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
];

/** Enough to tell; reading more changes nothing. */
const sampleLength = 6000;

/** ISO 639-1 of a text, or null where it is too short to tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, sampleLength);
  for (const [language, letters] of scripts) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > sample.length * 0.15 && count > 20) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 12) return null;
  const ranked = Object.entries(smallWords)
    .map(([language, set]) => ({ language, hits: words.filter((word) => set.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [best] = ranked;
  return best !== undefined && best.hits >= Math.max(3, words.length * 0.05) ? best.language : null;
}
