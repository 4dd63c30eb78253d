import type { Flag } from './flag';
import { phrases } from './phrases';

export const noncompeteOrClawback: Flag = {
  id: 'noncompete-or-clawback',
  title: 'Terms that bind after leaving',
  why: 'A non-compete or money to be paid back limits the next step; several US states do not enforce non-competes.',
  question: 'Which limits and repayments are in the contract, and for how long?',
  mend: 'State the length, the place and the compensation of each limit.',
  category: 'posting',
  severity: 'medium',
  grade: 'convention',
  sources: ['conventions'],
  find: phrases(
    [
      'non[- ]?compet(?:e|ition)(?: agreement| clause| covenant)?',
      'claw ?backs?(?: provision| clause| period)?',
      '(?:repay|repayment of|reimburse the company for|pay back)(?: \\w+){0,4} (?:training|relocation|sign[- ]on|signing bonus|tuition)(?: costs?| expenses?| bonus)?',
      'training (?:repayment|bond)',
      '(?:service|employment) bond(?: of)?',
    ],
    {
      skip: ['about'],
      unless:
        /\b(?:no non|loans?|student|customers?|borrowers?|insurance|models?|without|do not|never)\b/i,
    },
  ),
  flags: [
    'You sign a 12-month non-compete agreement.',
    'The signing bonus is subject to clawback.',
  ],
  ignores: [
    'We use no non-competes.',
    'Models for clawback risk of insurance customers.',
    'Repayment of student loans.',
  ],
};
