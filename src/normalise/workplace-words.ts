import type { Workplace } from '../posting';

const words: [Workplace, RegExp][] = [
  ['hybrid', /h[yíi]brid[oea]?|ibrid[oa]|hybryd\w*/i],
  [
    'remote',
    /\bremot(?:e|o|a|ely)\b|work from home|home[- ]?office|télétravail|teletrabajo|teletrabalho|à distance|zdaln\w+|distans\w*|telecommute/i,
  ],
  [
    'onsite',
    /\bon-?\s?site|\bin[- ](?:person|office)|vor ort|sur site|présentiel|presencial|in sede|stacjonarn\w+|på plats/i,
  ],
];

/** Where the work is done, in a board's own short words for it. */
export function workplaceOf(text: string | null | undefined): Workplace | null {
  return words.find(([, pattern]) => text && pattern.test(text))?.[0] ?? null;
}

const filler =
  /\b(?:work|working|workplace|type|job|only|fully|first|friendly|position|trabajo)\b/gi;

/** Whether the text says nothing but a workplace: "Hybrid work", not "Remote, Germany". */
export function isOnlyWorkplace(text: string): boolean {
  if (!workplaceOf(text)) return false;
  const rest = words.reduce((left, [, pattern]) => left.replace(pattern, ''), text);
  return !/\p{L}/u.test(rest.replace(filler, ''));
}
