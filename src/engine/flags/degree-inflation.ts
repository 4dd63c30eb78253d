import type { Flag, FlagContext, Hit } from './flag';
import { isMakerTitle } from './words-of-posting';

export const degreeInflation: Flag = {
  id: 'degree-inflation',
  title: 'A degree beyond the duties',
  why: 'Asking for a higher degree than the work uses screens out people who do such work well.',
  question: 'Would equivalent experience be accepted in place of the degree?',
  mend: 'Add "or equivalent experience", or move the degree to the preferred list.',
  category: 'requirements',
  severity: 'low',
  grade: 'research',
  sources: ['dismissed-by-degrees-2017'],
  find,
  flags: [
    { title: 'Director of ML Infrastructure', text: '- PhD in Computer Science required.' },
    { title: 'ML Program Manager', text: '- Master’s degree required.' },
  ],
  ignores: [
    {
      title: 'Director of ML Infrastructure',
      text: "- Master's degree or equivalent experience required.",
    },
    {
      title: 'Director of Research',
      text: '- PhD required.\n- Publish papers with your scientists.',
    },
    { title: 'Director of MLOps', text: '# Preferred qualifications\n- PhD in Computer Science.' },
    { title: 'Staff Machine Learning Engineer', text: "- Master's degree required." },
    { title: 'Director of MLOps', text: "- Bachelor's degree in Computer Science required." },
  ],
};

/** Work that may not be done without the degree. */
const licensed =
  /\b(?:clinic\w+|nurs\w+|therapist|counsell?or|psycholog\w+|social work\w*|physician|teacher|pharmac\w+)\b/i;

/** "MS Server" is no degree. */
const degreeWord =
  /master|ph\.? ?d|doctora|\badvanced degree|\bgraduate degree|\bM\.? ?(?:S\.?c?|Tech|Eng)\b\.?,?(?: degree| in | or |\/|,)/i;

const research =
  /\b(?:research(?:ers?)?|scientists?|publish\w*|publications?|papers?|clinical|phd students)\b/i;
const instead =
  /\b(?:equivalent|equal|comparable|relevant|practical|industry) (?:\w+ ){0,4}experience|\bor (?:the )?(?:\w+ )?(?:years|equivalent)\b|\bin lieu\b|\bor (?:commensurate|similar)\b|\bexperience in place\b|\bbachelor'?s?\b|\bB\.?S\.?c?\b|\bundergraduate\b/i;

function find({ facts, posting }: FlagContext): Hit[] {
  const { degree, evidence } = facts.requirements;
  const asked = degree.required;
  const place = evidence.degreeRequired;
  if ((asked !== 'phd' && asked !== 'masters') || !place) return [];
  if (!degreeWord.test(place.quote)) return [];
  if (asked === 'masters' && isMakerTitle(posting.title)) return [];
  const span = place.span;
  const block = span && span.block >= 0 ? (posting.blocks[span.block]?.text ?? '') : '';
  const before = block.slice(Math.max(0, (span?.start ?? 0) - 60), span?.start ?? 0);
  if (/(?:preferred|desired|nice to have|bonus)\b/i.test(before + place.quote)) return [];
  if (licensed.test(posting.title) || /scientists? \(PhD/i.test(place.quote)) return [];
  if (instead.test(block.slice(0, 4000)) || instead.test(place.quote)) return [];
  const duties = facts.sentences.filter(
    ({ section, block }) => section !== 'about' && block !== span?.block,
  );
  const forResearch = duties.filter(({ text }) => research.test(text)).length;
  if (research.test(posting.title) || (asked === 'phd' && forResearch > 0)) return [];
  return [{ span, quote: place.quote, severity: asked === 'phd' ? 'medium' : 'low' }];
}
