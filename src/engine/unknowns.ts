import type { Posting } from '../posting';
import type { PostingFacts } from './read/facts';
import { mostText } from './read/sentences';

/** Languages by name, for the sentence that says what was not read in full. */
const languages: Record<string, string> = {
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  nl: 'Dutch',
  it: 'Italian',
  pl: 'Polish',
  sv: 'Swedish',
  ro: 'Romanian',
  ja: 'Japanese',
  ko: 'Korean',
  zh: 'Chinese',
  ru: 'Russian',
  ar: 'Arabic',
  he: 'Hebrew',
  hi: 'Hindi',
};

/** What was looked for in a posting and not found, in words. */
export function unknownsOf(
  { requirements, pay, skills, language }: PostingFacts,
  { blocks }: Pick<Posting, 'blocks'>,
): string[] {
  const { years, leadershipYears, degree, workplace } = requirements;
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const missing: [boolean, string][] = [
    [pay.length === 0, 'The posting states no pay.'],
    [
      years === null && leadershipYears === null,
      'The posting does not say how many years of experience it wants.',
    ],
    [degree.required === null && degree.preferred === null, 'The posting names no degree.'],
    [workplace === null, 'The posting does not say whether the work is remote, hybrid or on site.'],
    [skills.length === 0, 'No skill known here is named in the posting.'],
    [length > mostText, 'The description is too long to be read whole: its end was left out.'],
    [language === null, 'The description is too short to judge by.'],
    [
      language !== null && language !== 'en',
      `The posting is in ${languages[language ?? ''] ?? 'another language'}: only pay, years and names of products were read with confidence.`,
    ],
  ];
  return missing.flatMap(([is, words]) => (is ? [words] : []));
}
