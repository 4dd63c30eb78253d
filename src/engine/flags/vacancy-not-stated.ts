import type { Flag, FlagContext, Hit } from './flag';
import { payLawsFor } from './laws-of-place';
import { isEnglish, saysAnywhere, wordCount } from './words-of-posting';

export const vacancyNotStated: Flag = {
  id: 'vacancy-not-stated',
  title: 'Whether a vacancy exists is not said',
  why: 'Since 2026 Ontario generally asks postings of employers with 25 or more people to say whether the vacancy exists. The board may have dropped the line.',
  question: 'Is there a vacancy to be filled now?',
  mend: 'Add one line: "This posting is for an existing vacancy", or that it is not.',
  category: 'posting',
  severity: 'info',
  grade: 'law',
  sources: ['law-ontario'],
  find,
  flags: [
    { text: 'Lead the ML platform team of twelve. '.repeat(20), location: ['Toronto, ON, Canada'] },
  ],
  ignores: [
    {
      text: `${'Lead the ML platform team of twelve. '.repeat(20)}This posting is for an existing vacancy.`,
      location: ['Toronto, ON, Canada'],
    },
    { text: 'Lead the ML platform team of twelve. '.repeat(20), location: ['Denver, CO'] },
    {
      text: 'Lead the ML platform team of twelve. '.repeat(20),
      location: ['Toronto, ON, Canada'],
      posted: '2025-11-02',
    },
    { text: 'Lead the team.', location: ['Toronto, ON, Canada'] },
  ],
};

const vacancy =
  /\bvacanc(?:y|ies)\b|\b(?:current|new|open|existing|future|newly created) (?:position|role|opening)s?\b|\btalent pool\b/i;

/** Shorter texts are excerpts, words. */
const enough = 100;

function find(context: FlagContext): Hit[] {
  if (!isEnglish(context) || wordCount(context) < enough) return [];
  const law = payLawsFor(context).find(({ law: { id } }) => id === 'ca-on');
  const { posted } = context.posting;
  if (!law || (posted !== null && /^\d{4}/.test(posted) && posted < law.law.effective)) return [];
  return saysAnywhere(context, vacancy) ? [] : [{ span: null, quote: law.line }];
}
