/** A pattern, and what may stand in its place. */
type Rewrite = readonly [RegExp, string | ((...groups: string[]) => string)];

const people = '(?=engineers?|developers?|leaders?|managers?|directors?|people|person|team)';

/** Plain swaps of words, by the finding they mend. Each leaves a sentence that still reads well. */
export const rewrites: Readonly<Record<string, readonly Rewrite[]>> = {
  'hustle-language': [
    [new RegExp(`\\b(?:rock ?-?star|ninja|10x) ${people}`, 'gi'), 'skilled '],
    [/\b(?:rock ?-?star|ninja|hustler)(s?)\b/gi, (_, many = '') => `specialist${many}`],
    [/\b10x (?:talent)(s?)\b/gi, 'strong talent'],
    [
      /\b(code|coding|python|ml|ai|data|tech|engineering) (?:guru|wizard|unicorn)(s?)\b/gi,
      (_, field = '', many = '') => `${field} specialist${many}`,
    ],
    [/\b(?:do|doing|does) whatever it takes\b/gi, 'find a way that works'],
    [/\beat,? sleep,? (?:and )?breathe\b/gi, 'care about'],
    [/\bthriv(?:e|es|ing) (?:under|on) pressure\b/gi, 'stay calm when priorities change'],
    [/\bwear(?:s|ing)? (?:many|multiple|several) hats\b/gi, 'take on varied work'],
    [/\bfast[- ]paced\b/gi, 'changing'],
    [/\bhit the ground running\b/gi, 'start with a plan for the first weeks'],
    [/\brelentless(ly)?\b/gi, (_, way = '') => `steady${way && ' and careful'}`],
    [/\bhungry\b/gi, 'curious'],
  ],
  'age-coded': [
    [/\b(?:a )?digital native\b/gi, 'someone at ease with new tools'],
    [/\bdigital natives\b/gi, 'people at ease with new tools'],
    [
      /\b(?:recent|new|fresh) (?:college |university |engineering )?grad(?:uate)?s?\b/gi,
      'people new to the field',
    ],
    [/\byoung(?: at heart)?,? (?:and |& )?(?=[a-z])/gi, ''],
    [/\b(dynamic|energetic|vibrant|ambitious),? (?:and |& )?young\b/gi, (_, word = '') => word],
    [/\byouthful\b/gi, 'lively'],
    [/\b(?:energetic|high[- ]energy)\b/gi, 'motivated'],
  ],
  'native-speaker': [
    [
      /\bnative[- ](?:level |like )?([a-z]+)?[- ]?speakers?\b/gi,
      (_, tongue = '') => (tongue ? `fluent ${proper(tongue)} speaker` : 'fluent speaker'),
    ],
    [/\bmother[- ]tongue ([a-z]+)\b/gi, (_, tongue = '') => `fluent ${proper(tongue)}`],
  ],
  'gender-coded': [
    [/\baggressive(ly)?\b/gi, (_, way = '') => `thorough${way}`],
    [/\bfearless(ly)?\b/gi, (_, way = '') => `curious${way}`],
    [/\bdominat(?:e|es)\b/gi, 'lead'],
    [/\bdominating\b/gi, 'leading'],
    [/\bsuperior\b/gi, 'excellent'],
    [/\bambitious\b/gi, 'keen'],
    [/\bassertive\b/gi, 'clear'],
    [/\bdecisive\b/gi, 'clear'],
    [/\bconfident\b/gi, 'at ease'],
    [/\bself-?reliant\b/gi, 'dependable'],
    [/\bstrong opinions\b/gi, 'clear views'],
    [/\bcompetitive\b/gi, 'motivated'],
    [/\bbattle\b/gi, 'work'],
    [/\bfighters?\b/gi, 'person'],
    [/\bdriven\b/gi, 'motivated'],
  ],
  'rivals-all-required': [
    [/^(.+) (?:and|&) (\S.*)$/s, (_, first = '', last = '') => `one of ${first} or ${last}`],
  ],
};

const proper = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1).toLowerCase()}`;

/** Findings whose words serve nobody: the whole sentence may go. Never what candidates need to know. */
export const leftOut: ReadonlySet<string> = new Set([
  'copy-paste-template',
  'family-language',
  'hustle-language',
  'personal-details-asked',
  'salary-history',
  'scam-identity',
  'scam-money',
]);
