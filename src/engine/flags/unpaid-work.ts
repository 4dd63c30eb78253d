import type { Flag } from './flag';
import { phrases } from './phrases';

export const unpaidWork: Flag = {
  id: 'unpaid-work',
  title: 'Unpaid or long work before the offer',
  why: 'Work of days without pay moves the cost of hiring to the applicant, and whoever has a job can rarely do it.',
  question: 'How long does it take, is it paid, and who owns the result?',
  mend: 'Keep the exercise under four hours, or pay for it.',
  category: 'posting',
  severity: 'medium',
  grade: 'convention',
  sources: ['conventions'],
  find: phrases(
    [
      'unpaid (?:\\w+[- ]){0,3}(?:trial|project|assignment|internship|work|test|exercise|role|position|basis)(?! leave)',
      '(?:trial|probation) (?:project|day|week|month|assignment)s? (?:without|with no) (?:pay|compensation)',
      '(?:one|two|three|1|2|3)[- ](?:day|week|month)s? (?:unpaid )?(?:trial|take[- ]home|test)(?: project| assignment| week)?',
      'work for free',
      '(?:take[- ]home|case study|assignment)[^.;]{0,40}?(?:\\d{2}|[5-9])\\+? hours',
      'volunteer (?:role|position|basis)',
    ],
    {
      negative: true,
      skip: ['about', 'benefits', 'legal'],
      unless:
        /\b(?:paid trial|is paid|fully paid|paid (?:for|project)|no unpaid|unpaid leave|never)\b/i,
    },
  ),
  flags: [
    'The interview includes an unpaid one-week trial project.',
    'A take-home assignment of about 12 hours.',
  ],
  ignores: [
    'A paid one-week trial project: it is paid.',
    'A take-home exercise of two hours.',
    'Paid and unpaid leave.',
  ],
};
