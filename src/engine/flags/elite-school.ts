import type { Flag } from './flag';
import { phrases } from './phrases';

export const eliteSchool: Flag = {
  id: 'elite-school',
  title: 'A famous school or a grade is asked for',
  why: 'After ten years of work, where someone studied tells little about how they lead.',
  question: 'How is the school weighed against ten years of results?',
  mend: 'Ask for the result you want to see instead of the name of the school.',
  category: 'requirements',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find: phrases(
    [
      '(?:top|top[- ]tier|elite|ivy[- ]league|tier[- ](?:1|one|i)|leading|prestigious|premier|highly[- ]ranked|top[- ]ranked|reputed|world[- ]class) (?:engineering |technical |tier |ranked |\\d+ )?(?:university|universities|schools?|colleges?|(?:academic|educational) institutions?|institutes?)(?! districts?)',
      '(?:minimum |high |strong |cumulative )?GPA(?: of| above| over|:)? ?\\d(?:\\.\\d)?',
      'ivy[- ]league',
      'IITs?/(?:IIMs?|NITs?|BITS)',
    ],
    {
      skip: ['about', 'legal', 'benefits'],
      unless:
        /\b(?:partner\w*|collaborat\w*|founded|founders|team (?:includes|comes|consists)|alumni of our|customers?)\b/i,
    },
  ),
  flags: ['Degree from a top-tier university.', 'Minimum GPA of 3.5.'],
  ignores: [
    'We partner with leading universities.',
    'Our founders met at a top university.',
    'Customers range from top school districts to banks.',
    'No matter which university.',
    'Manage GPU clusters.',
  ],
};
