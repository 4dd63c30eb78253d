import type { Flag } from './flag';
import { phrases } from './phrases';

export const foreignHours: Flag = {
  id: 'foreign-hours',
  title: "Another time zone's working hours, or night shifts",
  why: 'Working by the clock of another place shifts the day for good, not now and then.',
  question: 'Which hours of my own day would be fixed, and on how many days?',
  mend: 'State the hours of overlap in local time.',
  category: 'working-life',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find: phrases(
    [
      '(?:night|graveyard|rotating|rotational|evening|late) shifts?',
      '(?:work|working|operate|available|align\\w*|adher\\w+|flexib\\w+)(?: \\w+){0,4} (?:u\\.?s\\.?a?|us|uk|european|american|emea|apac|pst|est|cst|pacific|eastern)(?:[- ](?:based|time|zone|business|working|core|standard|coast))* (?:hours|shifts?|timings?|time ?zones?)',
    ],
    {
      skip: ['about', 'legal', 'benefits'],
      unless: /\b(?:patients?|nurses?|drivers?|factory|plants?|global team|across time ?zones)\b/i,
    },
  ),
  flags: ['Willing to work US hours.', 'Rotational night shifts apply.'],
  ignores: [
    'No night shifts.',
    'Teams across several time zones.',
    'Models that plan nurses’ night shifts.',
  ],
};
