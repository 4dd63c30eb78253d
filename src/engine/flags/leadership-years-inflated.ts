import type { Flag, FlagContext, Hit } from './flag';
import { isWish, leadershipNorm } from './role-norm';

export const leadershipYearsInflated: Flag = {
  id: 'leadership-years-inflated',
  title: 'More years of leading than such roles ask for',
  why: 'Ten years of managing says little about managing well; a high bar may also stand for a more senior role.',
  question:
    'What should those years of leading have taught: managing managers, a budget, hiring at scale?',
  mend: 'Name the scope led (people, managers, budget) instead of the number of years.',
  category: 'requirements',
  severity: 'low',
  grade: 'research',
  sources: ['modestino-upskilling-2020'],
  find,
  flags: [
    '15+ years of experience in machine learning, including 10+ years in leadership.',
    'At least 12 years of people management experience.',
  ],
  ignores: [
    '5+ years of people management experience.',
    '12+ years of software engineering and technical leadership experience.',
    '12+ years in developer relations with experience leading teams.',
    'We seek a Technical Lead with 12+ years of experience to drive design and lead teams.',
    'Our leadership team has 40 years of experience.',
    '15 years of experience and a record of leadership.',
  ],
};

/** Beyond the norm by this many years before it is worth a word. */
const margin = 1;

/** Leading stands beside the years, or after what they are for, and is not what they are of. */
const besides =
  /\b(?:unix|linux|windows|systems?|network|database|cloud|storage|server|quality|projects?|program(?:me)?s?|products?|data|risk|change|vendors?|accounts?|supply chain|configuration|release|incident|asset|stakeholder) management\b|\byears of (?:\w+ ){1,4}and (?:\w+ ){0,2}leadership\b|\byears in (?:\w+ ){1,4}with (?:\w+ )?experience\b|\byears?(?: of)? ?(?:\w+ ){0,3}experience to \w|\byears?(?: of)?(?: \w+){0,3} experience (?:in|with) (?:\w+ ){1,4}and (?:\w+ )?management\b|\byears?(?: of)?(?: \w+){0,3} experience,? (?:and|with) (?:an? )?(?:\w+ ){0,2}(?:record|history|background|passion|sense|talent)\b/i;

function find(context: FlagContext): Hit[] {
  const { leadershipYears, evidence } = context.facts.requirements;
  const norm = leadershipNorm(context);
  if (leadershipYears === null || leadershipYears <= norm + margin || leadershipYears > 40)
    return [];
  const place = evidence.leadershipYears;
  if (isWish(place, context.facts) || (place && besides.test(place.quote))) return [];
  return [
    {
      span: place?.span ?? null,
      ...(place ? { quote: place.quote } : {}),
      severity: leadershipYears >= norm + 4 ? 'medium' : 'low',
      note: context.say('flagNotes.yearsOverNorm', { asked: leadershipYears, norm }),
    },
  ];
}
