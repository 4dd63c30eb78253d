import type { Flag } from './flag';
import { phrases } from './phrases';

export const turnoverHints: Flag = {
  id: 'turnover-hints',
  title: 'Hints that people leave, or that there is an emergency',
  why: 'Such words often follow a sudden departure or trouble in the team. They may also be plain speech.',
  question: 'Why is the role open, and how long did the last person stay?',
  mend: 'Say why the role is open: growth, a new team, or a successor.',
  category: 'role',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find: phrases(
    [
      'thick[- ]skin(?:ned)?',
      'turn(?:ing)?[- ]?around (?:the|a|an|our|struggling|under\\w+) (?:team|organi[sz]ation|department|culture|group)',
      '(?:urgent(?:ly)?|immediate(?:ly)?) (?:hiring|hire|requirement|need|opening|joiners?|start(?:er)?s?)',
      '(?:asap|immediate) (?:start|joining|joiners?)',
      '(?:replace|replacing|replacement for|backfill(?:ing)?(?: for)?) (?:our|the|a) (?:former|previous|departing|outgoing|last)',
      'not for the faint[- ]hearted',
      'not for the faint of heart',
      'trial by fire',
      'sink or swim',
    ],
    {
      skip: ['about', 'legal', 'benefits'],
      unless: /\b(?:turnaround time|not be guaranteed|medical|patients?)\b/i,
    },
  ),
  flags: [
    'You need a thick skin.',
    'Urgently hiring: immediate start.',
    'Not for the faint of heart.',
  ],
  ignores: ['No thick skin needed.', 'Cut turnaround time by half.', 'Answer urgent requests.'],
};
