import type { Flag, FlagContext, Hit } from './flag';
import { payLawsFor } from './laws-of-place';
import { statesPay } from './pay-presence';
import { wordCount } from './words-of-posting';

export const payMissing: Flag = {
  id: 'pay-missing',
  title: 'No pay stated',
  why: 'The posting names no amount. If it names a place, Rolescope knows of no rule that asks for one there.',
  question: 'What base pay, bonus and equity are budgeted for this role?',
  mend: 'State the base range, with the currency and the period.',
  category: 'pay',
  severity: 'info',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: [
    { text: 'Lead the ML platform team of twelve. '.repeat(10), location: ['Austin, TX'] },
    { text: 'Lead the ML platform team of twelve. '.repeat(10) },
  ],
  ignores: [
    { text: 'Lead the ML platform team of twelve. '.repeat(10), location: ['Denver, CO'] },
    { text: `${'Lead the ML platform team of twelve. '.repeat(10)}Salary: $210,000 - $260,000.` },
    'Lead the team.',
  ],
};

/** Shorter texts are excerpts, words. */
const enough = 40;

function find(context: FlagContext): Hit[] {
  if (wordCount(context) < enough || payLawsFor(context).length > 0 || statesPay(context))
    return [];
  return [{ span: null }];
}
