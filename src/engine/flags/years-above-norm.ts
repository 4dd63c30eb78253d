import type { Flag, FlagContext, Hit } from './flag';
import { isAsked, isWish, yearsNorm } from './role-norm';

export const yearsAboveNorm: Flag = {
  id: 'years-above-norm',
  title: 'More years than such roles ask for',
  why: 'Requirements rise where employers can choose; a high number can also stand for a more senior role than the title says.',
  question: 'Which of the years are a must, and would fewer with a wider scope be considered?',
  mend: 'Ask for the scope someone has held (teams, budget, systems) and give the years as a guide.',
  category: 'requirements',
  severity: 'low',
  grade: 'research',
  sources: ['modestino-upskilling-2020'],
  find,
  flags: [
    '18+ years of experience in software engineering required.',
    'At least 20 years of experience building machine learning systems.',
  ],
  ignores: [
    '10+ years of experience in software engineering.',
    'Our founders have 40 years of experience between them.',
    'With millions of guests and 23+ years of experience, Northlake is a leader.',
    '# Preferred qualifications\n- 20 years of experience.',
  ],
};

/** Beyond the norm by this many years before it is worth a word. */
const margin = 2;

function find(context: FlagContext): Hit[] {
  const { years, evidence } = context.facts.requirements;
  const norm = yearsNorm(context);
  if (years === null || years <= norm + margin || years > 45) return [];
  const place = evidence.years;
  if (isWish(place, context.facts) || !isAsked(place, context.facts)) return [];
  return [
    {
      span: place?.span ?? null,
      ...(place ? { quote: place.quote } : {}),
      severity: years >= norm + 8 ? 'medium' : 'low',
      note: context.say('flagNotes.yearsOverNorm', { asked: years, norm }),
    },
  ];
}
