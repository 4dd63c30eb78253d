import type { Posting } from '../posting';
import type { Say } from '../words/say';
import { languageName } from './language-name';
import type { PostingFacts } from './read/facts';
import { mostText } from './read/sentences';

type Unknown = 'pay' | 'years' | 'degree' | 'workplace' | 'skills' | 'tooLong' | 'tooShort';

/** What was looked for in a posting and not found, in words. */
export function unknownsOf(
  { requirements, pay, skills, language }: PostingFacts,
  { blocks }: Pick<Posting, 'blocks'>,
  say: Say,
): string[] {
  const { years, leadershipYears, degree, workplace } = requirements;
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const missing: [boolean, Unknown][] = [
    [pay.length === 0, 'pay'],
    [years === null && leadershipYears === null, 'years'],
    [degree.required === null && degree.preferred === null, 'degree'],
    [workplace === null, 'workplace'],
    [skills.length === 0, 'skills'],
    [length > mostText, 'tooLong'],
    [language === null, 'tooShort'],
  ];
  const said = missing.flatMap(([is, what]) => (is ? [say(`unknowns.${what}`)] : []));
  if (language === null || language === 'en') return said;
  const name = languageName(language, say);
  const other = name ? say('unknowns.language', { language: name }) : say('unknowns.otherLanguage');
  return [...said, other];
}
