import type { Flag, FlagContext, Hit } from './flag';
import { readLimit } from './phrases';

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
    { title: 'Director of MLOps', text: "- Bachelor's degree in Computer Science required." },
  ],
};

const research =
  /\b(?:research(?:ers?)?|scientists?|publish\w*|publications?|papers?|clinical|phd students)\b/i;
const instead =
  /\b(?:equivalent|equal|comparable|relevant|practical|industry) (?:\w+ ){0,4}experience|\bor equivalent\b|\bin lieu\b|\bor (?:commensurate|similar)\b|\bexperience in place\b|\bbachelor'?s?\b|\bB\.?S\.?c?\b|\bundergraduate\b/i;

function find({ facts, posting }: FlagContext): Hit[] {
  const { degree, evidence } = facts.requirements;
  const asked = degree.required;
  const place = evidence.degreeRequired;
  if ((asked !== 'phd' && asked !== 'masters') || !place) return [];
  const span = place.span;
  const block = span && span.block >= 0 ? (posting.blocks[span.block]?.text ?? '') : '';
  if (instead.test(block.slice(0, readLimit)) || instead.test(place.quote)) return [];
  const duties = facts.sentences.filter(
    ({ section, block }) => section !== 'about' && block !== span?.block,
  );
  const forResearch = duties.filter(({ text }) => research.test(text.slice(0, readLimit))).length;
  if (research.test(posting.title) || (asked === 'phd' && forResearch > 0)) return [];
  return [{ span, quote: place.quote, severity: asked === 'phd' ? 'medium' : 'low' }];
}
