import type { Flag } from './flag';
import { phrases } from './phrases';

export const longHours: Flag = {
  id: 'long-hours',
  title: 'Long hours stated or hinted at',
  why: 'The posting itself names long or open-ended hours. That is rare and worth taking at its word.',
  question: 'How many hours did people in this team work last week?',
  mend: 'State the normal week, and when it is exceeded.',
  category: 'working-life',
  severity: 'high',
  grade: 'convention',
  sources: ['conventions'],
  find: phrases(
    [
      '(?:5[05]|[6-9]\\d)\\+?(?:[-–](?:[6-9]\\d))?[- ]hours?[- ](?:weeks?|per week|a week|/ ?week|workweeks?)',
      '(?:5[05]|[6-9]\\d)\\+? (?:hours|hrs) (?:a|per|each|/) ?week',
      '(?:work|working) (?:long|extended|extra) hours',
      '(?:long|extended|unsocial) hours (?:are|may|will|as needed|when|required|expected)',
      'not a (?:9|nine)[- ](?:to|-)[- ](?:5|five)(?: job)?',
      '996 (?:schedule|culture|week|hours|work\\w*)',
      '(?:six|6)[- ]days?[- ](?:a |per )?(?:week|workweek)s?',
      'overtime (?:is |may be |will be )?(?:required|expected|as needed)',
    ],
    {
      skip: ['about', 'legal', 'benefits'],
      negative: true,
      unless:
        /\b(?:don't|do not|no|never|without|we don’t|customers?|patients?|save[sd]?|saving)\b[^.]{0,40}(?:hours|overtime)|\$|salary of|reduc\w+/i,
    },
  ),
  flags: ['Expect a 60-hour week.', 'This is not a 9-to-5 job.', 'You work 70+ hours per week.'],
  ignores: [
    'A 40-hour week.',
    'We do not believe in long hours.',
    'Our tool saves analysts 60 hours a week.',
    'Training runs of 996 steps.',
  ],
};
