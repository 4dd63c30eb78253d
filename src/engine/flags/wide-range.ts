import type { Severity } from '../../insights';
import type { PayBand } from '../../pay-insight';
import { decimal } from '../../words/decimal';
import type { Flag, FlagContext, Hit } from './flag';

export const wideRange: Flag = {
  id: 'wide-range',
  title: 'Very wide pay range',
  why: 'Bands this wide often hold several levels; readers trust them less. In half of US AI postings the top is at most 1.5 times the bottom.',
  question: 'Which level, and which part of the range, is budgeted for this hire?',
  mend: 'Give one band per level or place, each no wider than the pay you expect to offer.',
  category: 'pay',
  severity: 'low',
  grade: 'research',
  sources: ['aijobs-salaries', 'kuhn-pay-ranges-2024'],
  find,
  flags: [
    'The base salary range is $150,000 - $420,000 per year.',
    'Salary: $120,000 to $270,000 a year.',
  ],
  ignores: [
    'The base salary range is $210,000 - $260,000 per year.',
    {
      title: 'Senior / Staff ML Platform Engineer',
      text: 'The base salary range is $150,000 - $420,000 per year.',
    },
    'Total compensation: $150,000 - $420,000 per year, across three levels.',
  ],
};

/** Highest over lowest, from 17,704 bands: above 95, 98 and 99 in a hundred. */
const widths: readonly (readonly [number, Severity])[] = [
  [2.75, 'high'],
  [2.3, 'medium'],
  [2, 'low'],
];

/** A title of several levels announces several bands in one. */
const severalLevels =
  /\ball[- ]levels\b|\b(?:junior|mid|senior|sr\.?|staff|principal|lead|manager|director|[iv]{1,3}) ?(?:\/|or|&) ?(?:junior|mid|senior|sr\.?|staff|principal|lead|manager|director|[iv]{1,3})\b/i;

const ofLevels = /\b(?:multiple|several|two|three|all|various|different) (?:\w+ )?levels\b/i;

function find({ facts, posting, say }: FlagContext): Hit[] {
  if (severalLevels.test(posting.title)) return [];
  const hits = facts.pay.flatMap((band): Hit[] => {
    const ratio = ratioOf(band);
    const step = widths.find(([least]) => ratio > least);
    if (!step || band.implausible || band.kind === 'total') return [];
    const { span, quote } = band.evidence;
    const note = say('flagNotes.wideRange', { ratio: decimal(ratio, 1, say) });
    return [{ span, quote, severity: step[1], note }];
  });
  const several = hits.length > 0 && facts.sentences.some(({ text }) => ofLevels.test(text));
  return several ? [] : hits;
}

function ratioOf({ min, max }: PayBand): number {
  return min !== null && max !== null && min > 0 ? max / min : 1;
}
