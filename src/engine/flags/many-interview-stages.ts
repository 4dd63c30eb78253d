import type { Flag, FlagContext, Hit } from './flag';
import { matchesOf } from './phrases';

export const manyInterviewStages: Flag = {
  id: 'many-interview-stages',
  title: 'Many rounds of interviews',
  why: 'The posting announces a long process: ask how long it takes from first call to offer.',
  question: 'How many weeks from the first call to an offer, and who decides?',
  mend: 'Say how many weeks the process takes, and join rounds where you can.',
  category: 'posting',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: ['Our process has 8 interview rounds.', 'Expect seven interviews.'],
  ignores: [
    'Our process has three interview rounds.',
    'You will conduct 8 interviews a week.',
    'Training takes 8 stages.',
  ],
};

const rounds =
  /\b(?:process (?:has|includes|consists of|involves)|expect|there (?:are|will be)|after) (?:up to )?(6|7|8|9|1\d|six|seven|eight|nine|ten) (?:\w+ )?(?:interviews?(?: rounds| stages)?|(?:interview |hiring )?(?:rounds|stages|steps))\b/gi;

function find(context: FlagContext): Hit[] {
  const options = {
    skip: ['responsibilities', 'requirements', 'about'] as const,
    needs: /\b(?:interviews?|process|hiring)\b/i,
  };
  return [...matchesOf(context, rounds, options)].map(({ span }) => ({ span }));
}
