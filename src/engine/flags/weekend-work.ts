import type { Flag } from './flag';
import { phrases } from './phrases';

export const weekendWork: Flag = {
  id: 'weekend-work',
  title: 'Work on weekends or holidays',
  why: 'Work outside the week is stated as part of the job. How often, and how it is made up for, decides what that means.',
  question: 'How many weekends a year, and what is given in return?',
  mend: 'Say how often and what is given in return.',
  category: 'working-life',
  severity: 'medium',
  grade: 'convention',
  sources: ['conventions'],
  find: phrases(
    [
      '(?:nights?|evenings?) (?:and|&|or) weekends?(?= (?:as|when|if|required|are|may|work))',
      '(?:work|working|available|availability|shifts?|duties|including|includes?|some|occasional|required|rotating)(?: (?:on|during|some|occasional|evenings?|nights?|and|or|for|over|in the|the|,)){0,4} (?:weekends?|public holidays)(?! (?:off|away|trips?|getaway|plans))',
      'weekends? (?:and (?:public )?holidays? )?(?:work|shifts?|availability|duty|support|hours)',
    ],
    {
      skip: ['about', 'legal', 'benefits'],
      unless: /\boptional|volunteer|hackathon|\boff\b|free/i,
    },
  ),
  flags: [
    'Willing to work nights and weekends.',
    'Occasional weekend work is required.',
    'Must be available on weekends.',
  ],
  ignores: [
    'Weekends are yours.',
    'No weekend work.',
    '# Benefits\n- Weekends and public holidays off.',
    'Models that forecast weekend demand.',
  ],
};
