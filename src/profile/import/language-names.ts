/** Languages people speak: their English name, then how German, French and their own speakers call them. */
const names: string[][] = [
  ['English', 'englisch', 'anglais', 'inglés'],
  ['German', 'deutsch', 'allemand', 'alemán'],
  ['French', 'französisch', 'français', 'francés'],
  ['Spanish', 'spanisch', 'espagnol', 'español', 'castellano'],
  ['Italian', 'italienisch', 'italien', 'italiano'],
  ['Portuguese', 'portugiesisch', 'portugais', 'português'],
  ['Dutch', 'niederländisch', 'néerlandais', 'nederlands'],
  ['Polish', 'polnisch', 'polonais', 'polski'],
  ['Russian', 'russisch', 'russe', 'русский'],
  ['Ukrainian', 'ukrainisch', 'ukrainien'],
  ['Czech', 'tschechisch', 'tchèque', 'čeština'],
  ['Slovak', 'slowakisch', 'slovaque'],
  ['Hungarian', 'ungarisch', 'hongrois', 'magyar'],
  ['Romanian', 'rumänisch', 'roumain', 'română'],
  ['Bulgarian', 'bulgarisch', 'bulgare'],
  ['Serbian', 'serbisch', 'serbe'],
  ['Croatian', 'kroatisch', 'croate', 'hrvatski'],
  ['Greek', 'griechisch', 'grec'],
  ['Turkish', 'türkisch', 'turc', 'türkçe'],
  ['Arabic', 'arabisch', 'arabe', 'العربية'],
  ['Hebrew', 'hebräisch', 'hébreu', 'עברית'],
  ['Persian', 'persisch', 'persan', 'farsi'],
  ['Hindi', 'हिन्दी'],
  ['Urdu', 'ourdou'],
  ['Bengali', 'bangla'],
  ['Punjabi', 'panjabi'],
  ['Gujarati'],
  ['Marathi'],
  ['Tamil', 'tamoul', 'தமிழ்'],
  ['Telugu', 'télougou'],
  ['Kannada'],
  ['Malayalam'],
  ['Mandarin', 'mandarin chinese', 'chinese', 'chinesisch', 'chinois', '中文', '普通话'],
  ['Cantonese', 'kantonesisch', 'cantonais'],
  ['Japanese', 'japanisch', 'japonais', '日本語'],
  ['Korean', 'koreanisch', 'coréen', '한국어'],
  ['Vietnamese', 'vietnamesisch', 'vietnamien'],
  ['Thai', 'thailändisch', 'thaï'],
  ['Indonesian', 'bahasa indonesia', 'indonesisch'],
  ['Malay', 'malaiisch', 'malais'],
  ['Tagalog', 'filipino'],
  ['Swedish', 'schwedisch', 'suédois', 'svenska'],
  ['Danish', 'dänisch', 'danois', 'dansk'],
  ['Norwegian', 'norwegisch', 'norvégien', 'norsk'],
  ['Finnish', 'finnisch', 'finnois', 'suomi'],
  ['Estonian', 'estnisch', 'estonien'],
  ['Latvian', 'lettisch', 'letton'],
  ['Lithuanian', 'litauisch', 'lituanien'],
  ['Catalan', 'katalanisch', 'catalan', 'català'],
  ['Swahili', 'suaheli', 'kiswahili'],
  ['Amharic', 'amharisch'],
  ['Yoruba'],
  ['Irish', 'gaeilge', 'irisch', 'irlandais'],
  ['Welsh', 'walisisch', 'gallois'],
  ['Icelandic', 'isländisch', 'islandais'],
  ['Slovenian', 'slovene', 'slowenisch', 'slovène'],
  ['Afrikaans'],
  ['Nepali'],
  ['Sinhala'],
  ['Armenian', 'armenisch', 'arménien'],
  ['Georgian', 'georgisch', 'géorgien'],
  ['Kazakh', 'kasachisch'],
  ['Albanian', 'albanisch', 'albanais'],
];

const byName = new Map(
  names.flatMap((forms) => forms.map((form) => [form.toLowerCase(), forms[0] ?? form] as const)),
);

/** The English name of the first language these words name; undefined: none. */
export function languageNamed(words: string): string | undefined {
  const tokens = words.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const token of tokens) {
    const language = byName.get(token);
    if (language) return language;
  }
  return undefined;
}
