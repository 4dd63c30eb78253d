import type { Flag } from './flag';
import { phrases } from './phrases';

export const trackedWork: Flag = {
  id: 'tracked-work',
  title: 'Software that watches the work',
  why: 'Screenshots, keystrokes or logged minutes are counted while you work. Pay or the contract may hang on them, and thinking and talking with people are hard to count.',
  question: 'What is recorded, who sees it, and does pay depend on it?',
  mend: 'Say what is recorded and why, or name the results by which the role is judged.',
  category: 'working-life',
  severity: 'medium',
  grade: 'convention',
  sources: ['conventions'],
  find: phrases(
    [
      '(?:time|productivity|activity|employee|computer|screen)[- ](?:tracking|monitoring) (?:software|apps?|tools?|systems?)',
      '(?:random|periodic|regular) (?:\\w+ )?screenshots',
      'screenshots of your \\w+',
      '(?:keystrokes|mouse \\w+) (?:are|is|will be) (?:tracked|monitored|logged|recorded)',
      '(?:hubstaff|time doctor|worksmart|activtrak|desktime|teramind)',
    ],
    {
      // Said of the person hired, and not of what the team builds.
      needs: /\b(?:your?|must|install\w*|required|hours)\b/i,
      unless:
        /\b(?:(?:build|develop|design|ship|integrat)(?:e?s|e|ing)?|our (?:product|customers?|users)|experience|patients?|(?:full|part)[- ]time doctors?)\b/i,
    },
  ),
  flags: [
    'You must install time tracking software on your computer.',
    'We use Hubstaff to log your hours.',
    'A productivity monitoring tool takes random screenshots during your working hours.',
    'Your keystrokes are recorded.',
  ],
  ignores: [
    'No time tracking software watches your hours.',
    'You will build our experiment tracking tools and model monitoring software.',
    'You will own time tracking software for our customers.',
    'Experience with activity tracking apps is a plus; you will work with their data.',
    'Log your hours once a week.',
    'You will work as a full time doctor.',
    'You must know monitoring tools such as Prometheus.',
  ],
};
