import type { Flag, FlagContext, Hit } from './flag';
import { payLawsFor } from './laws-of-place';

export const rangeWiderThanLaw: Flag = {
  id: 'range-wider-than-law',
  title: 'A range wider than the place generally allows',
  why: 'Ontario generally limits the range in a posting to CAD 50,000, for pay up to CAD 200,000 and employers of 25 or more. Several bands merged into one can be the reason.',
  question: 'Which part of the range is meant for this role in Ontario?',
  mend: 'State a range no wider than CAD 50,000, or one band per level.',
  category: 'pay',
  severity: 'medium',
  grade: 'law',
  sources: ['law-ontario'],
  find,
  flags: [{ text: 'Salary: CA$120,000 - CA$185,000 per year.', location: ['Toronto, ON, Canada'] }],
  ignores: [
    { text: 'Salary: CA$140,000 - CA$180,000 per year.', location: ['Toronto, ON, Canada'] },
    { text: 'Salary: CA$180,000 - CA$260,000 per year.', location: ['Toronto, ON, Canada'] },
    { text: 'Salary: CA$120,000 - CA$185,000 per year.', location: ['Montreal, QC, Canada'] },
    { text: 'Salary: $120,000 - $185,000 per year.', location: ['Denver, CO'] },
  ],
};

/** Canadian dollars a year: the widest range, and the pay above which the rule does not hold. */
const widest = 50_000;
const above = 200_000;

function find(context: FlagContext): Hit[] {
  if (!payLawsFor(context).some(({ law }) => law.id === 'ca-on')) return [];
  return context.facts.pay.flatMap((band): Hit[] => {
    const { min, max, currency, period, implausible, evidence } = band;
    if (min === null || max === null || implausible !== null) return [];
    if (currency !== 'CAD' || period !== 'year' || max > above || max - min <= widest) return [];
    const note = context.say('flagNotes.rangeWiderThanLaw', { amount: max - min });
    return [{ span: evidence.span, quote: evidence.quote, note }];
  });
}
