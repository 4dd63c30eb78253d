import type { Flag, FlagContext } from './flag';
import { phrases } from './phrases';
import { saysAnywhere } from './words-of-posting';

export const unlimitedPtoOnly: Flag = {
  id: 'unlimited-pto-only',
  title: 'Unlimited leave without a number',
  why: 'Without a usual or least number of days, leave depends on what the team does; it is a habit to ask, not a fault.',
  question: 'How many days did people in this team take last year?',
  mend: 'Add the least number of days everyone takes, or what the team took last year.',
  category: 'working-life',
  severity: 'info',
  grade: 'convention',
  sources: ['conventions'],
  find: (context) => (saysAnywhere(context, days) ? [] : unlimited(context)),
  flags: ['Unlimited PTO.', '# Benefits\n- Flexible, unlimited vacation'],
  ignores: [
    'Unlimited PTO with a minimum of four weeks.',
    '25 days of holiday.',
    'Unlimited GPU time.',
    'Unlimited PTO; most people take 25 days.',
  ],
};

const days =
  /\b(?:minimum|at least|least|\d{2}|\d{2}\+|three|four|five|six) (?:\w+ )?(?:weeks?|days?)(?: of)?(?: \w+)? ?(?:off|leave|holidays?|vacation|pto|paid|a year|per year|minimum|each year|annually|$|[.;,])|\bminimum (?:of )?(?:\w+ )?(?:weeks|days)/i;

const unlimited: (context: FlagContext) => ReturnType<Flag['find']> = phrases(
  [
    '(?:unlimited|uncapped|open|limitless) (?:\\w+ ){0,2}(?:pto|vacations?|time[- ]off|paid leave|annual leave|holidays?|leave)(?! of absence)',
  ],
  { skip: ['legal'] },
);
