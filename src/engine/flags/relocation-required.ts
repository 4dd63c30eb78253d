import type { Flag, FlagContext } from './flag';
import { phrases } from './phrases';

export const relocationRequired: Flag = {
  id: 'relocation-required',
  title: 'A move is asked for, or not paid for',
  why: 'The posting speaks of a move. Who pays for it, and what happens when the job ends early, is rarely in the text.',
  question: 'Is the move paid for, and is any of it to be paid back?',
  mend: 'Say what the move includes, by when, and whether any of it is to be paid back.',
  category: 'working-life',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find: (context) => (isRemote(context) ? [] : words(context)),
  flags: ['Must relocate to Seattle.', 'Relocation assistance is not provided.'],
  ignores: [
    'We help you relocate.',
    { text: 'Relocation assistance is not provided.', workplace: 'remote' },
    'You do not have to relocate.',
    'Relocation support is offered.',
  ],
};

const words = phrases(
  [
    '(?:must|need to|required to|expected to|willing(?:ness)? to|prepared to|able to|ability to|have to) (?:be (?:willing|able|prepared|ready) to )?relocate',
    'relocation (?:is )?(?:required|mandatory|expected|necessary|a must)',
    '(?:no|without) relocation (?:assistance|support|package|benefits?)',
    "relocation (?:assistance|support|expenses?|costs?|package) (?:is |are |will )?(?:not|n't) (?:be )?(?:provided|offered|available|covered|paid|eligible)",
  ],
  {
    negative: true,
    unless:
      /\b(?:no need to relocate|not (?:required|need|have) to relocate|don[’']t (?:need|have) to relocate|without having to)\b/i,
  },
);

/** Nobody moves for a remote job; the sentence is the employer's standing text. */
function isRemote({ posting, facts }: FlagContext): boolean {
  return posting.workplace === 'remote' || facts.requirements.workplace === 'remote';
}
