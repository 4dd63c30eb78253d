import type { Flag } from './flag';
import { phrases } from './phrases';

export const personalDetailsAsked: Flag = {
  id: 'personal-details-asked',
  title: 'Photo, age or family status asked for',
  why: 'Such details say nothing about the work, and in many places equality rules generally keep employers from asking.',
  question: 'May I apply without these details?',
  mend: 'Leave them out: the work needs none of them.',
  category: 'language',
  severity: 'medium',
  grade: 'law',
  sources: ['eeoc-prohibited-practices'],
  find: phrases(
    [
      '(?:send|include|attach|submit|provide|upload|mention|(?:cv|resume|application) (?:and|with))(?: \\w+){0,4} (?:recent |passport )?(?:photos?(?:graphs?)?|headshot|marital status|age|religion|date of birth)(?! (?:groups?|verification|data|shoots?|requirements?|assets?|library|features?))',
      '(?:male|female|unmarried) (?:candidates?|applicants?)(?: only| preferred)?',
      '(?:candidates?|applicants?|must be|aged?) (?:aged |between )(?:the ages of )?\\d{2} ?(?:[-–]|and|to) ?\\d{2}(?: years)?(?: old)?(?! years of)',
    ],
    {
      negative: true,
      skip: ['about', 'benefits'],
      unless: /\b(?:not|n[’']t|without|no need|regardless|voluntary|optional|equally|encourage)\b/i,
    },
  ),
  flags: [
    'Send your CV with a recent photo.',
    'Female candidates preferred.',
    'Candidates aged 25 to 35.',
  ],
  ignores: [
    'Send your CV, without a photo.',
    'Sort photos with machine learning.',
    'Experience with photo shoots.',
    'Must meet state age requirements.',
    'Provide photo features to users.',
    'Work with 25 to 35 engineers.',
    'There is no single candidate profile for success.',
  ],
};
