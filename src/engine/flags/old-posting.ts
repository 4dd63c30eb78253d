import type { Flag, FlagContext, Hit } from './flag';
import { ageInDays } from './posting-date';

export const oldPosting: Flag = {
  id: 'old-posting',
  title: 'Open for a long time',
  why: 'Searches for leaders usually take two to four months; beyond that a posting may be filled, frozen or kept open on purpose.',
  question: 'When did interviews start, and when should the person begin?',
  mend: 'Renew the text, say when interviews are, or take it down.',
  category: 'posting',
  severity: 'low',
  grade: 'research',
  sources: ['greenhouse-ghost-jobs-2025'],
  find,
  flags: [
    { text: 'Lead the team.', posted: '2026-08-01' },
    { text: 'Lead the team.', posted: '3 months ago' },
  ],
  ignores: [
    { text: 'Lead the team.', posted: '2026-11-02' },
    { text: 'Lead the team.', posted: '2 weeks ago' },
    { text: 'Lead the team.', posted: 'today' },
    'Founded 40 years ago.',
  ],
};

/** Ages in days from which a posting is old, and very old. */
const old = 60;
const veryOld = 120;

function find({ posting, today, say }: FlagContext): Hit[] {
  const age = ageInDays(posting.posted, today);
  if (age === null || age < old) return [];
  return [
    {
      span: null,
      quote: posting.posted ?? '',
      severity: age >= veryOld ? 'medium' : 'low',
      note: say('flagNotes.oldPosting', { count: age }),
    },
  ];
}
