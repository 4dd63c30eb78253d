import type { Flag } from './flag';
import { phrases } from './phrases';

export const personalChecks: Flag = {
  id: 'personal-checks',
  title: 'Drug test, credit report or medical examination',
  why: 'Such checks often come after an offer and can undo it. In the US, an employer generally needs your written permission before it orders a report on you.',
  question: 'Which checks are made, at what point, and who sees the results?',
  mend: 'Name each check, say when it is made and why this role needs it.',
  category: 'posting',
  severity: 'info',
  grade: 'law',
  sources: ['ftc-background-checks'],
  find: phrases(
    [
      'drug(?:(?: and|/|,)? ?alcohol)? (?:test|screen)(?:s|ing|ings)?',
      'credit (?:checks?|reports?|history)',
      'fingerprint(?:s|ed|ing)',
      '(?:pre-employment|post-offer) (?:medical|physical)',
    ],
    {
      boilerplate: true,
      skip: [],
      // Said of the applicant, and not of what the employer sells.
      needs:
        /\b(?:pre[- ]employment|post-offer|background (?:check|screen|investigation)|contingent|condition|(?:submit|consent) to|undergo|(?:must|able to|ability to|required to|need to|will) (?:be )?(?:successfully )?(?:pass|complete|fingerprinted))/i,
      unless:
        /\b(?:borrow\w*|loans?|lend\w*|customers?|merchants?|molec\w*|compounds?|clinical|discovery|devices?|audio|datasets?)\b/i,
    },
  ),
  flags: [
    'Must pass a pre-employment drug screen and background check.',
    'This offer is contingent on a drug and alcohol test.',
    'You may have to undergo drug/alcohol testing.',
    'Background checks include your credit history.',
    'You will be fingerprinted before the first day.',
    'A pre-employment medical examination is part of our hiring.',
  ],
  ignores: [
    'We are a drug-free workplace.',
    'No drug test is required, whatever the background check says.',
    'Offers are contingent on a background check.',
    'Build models for drug screening and molecule discovery.',
    'Own the platform that runs credit checks for lenders.',
    'Use audio fingerprints and device fingerprinting to find fraud.',
    'Background checks follow the Fair Credit Reporting Act.',
  ],
};
