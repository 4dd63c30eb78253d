import { inARow } from '../../words/in-a-row';
import type { Flag, FlagContext, Hit } from './flag';
import { isMakerTitle } from './words-of-posting';

export const payBelowMarket: Flag = {
  id: 'pay-below-market',
  title: 'Posted pay below what such roles pay here',
  why: 'The whole posted band is below the interval expected for the role and place. Equity, a small employer or a lower level can be the reason.',
  question: 'How does total pay compare with the market for this scope, and what is the level?',
  mend: 'Check the level of the role, or say what stands beside base pay.',
  category: 'pay',
  severity: 'medium',
  grade: 'convention',
  sources: ['stated-pay', 'aijobs-salaries'],
  find,
  flags: [
    { text: 'The base salary range is $110,000 - $140,000 per year.', expected: [210000, 340000] },
  ],
  ignores: [
    { text: 'The base salary range is $210,000 - $260,000 per year.', expected: [210000, 340000] },
    {
      title: 'ML Platform Engineer (All Levels)',
      text: 'The base salary range is $110,000 - $140,000 per year.',
      expected: [210000, 340000],
    },
    { text: 'The pay is $80 - $95 per hour.', expected: [210000, 340000] },
    'The base salary range is $110,000 - $140,000 per year.',
  ],
};

/** The top of the band over the low end of the estimate: nearer than this is no difference. */
const least = 0.95;

/** By how sure the estimate is. */
const underLowEnd = {
  low: 'flagNotes.payBelowMarketLow',
  medium: 'flagNotes.payBelowMarketMedium',
  high: 'flagNotes.payBelowMarketHigh',
} as const;

function find({ posting, pay: { posted, bands, expected }, say }: FlagContext): Hit[] {
  if (isMakerTitle(posting.title)) return [];
  if (!posted || !expected || posted.max === null || posted.period !== 'year') return [];
  if (posted.currency !== expected.currency || posted.max >= least * expected.low) return [];
  const band = bands.find(({ max, min }) => max === posted.max && min === posted.min);
  if (band?.implausible) return [];
  const percent = Math.round((1 - posted.max / expected.low) * 100);
  const sentences = [say(underLowEnd[expected.confidence], { percent })];
  if (expected.caution) sentences.push(expected.caution);
  const severity = expected.confidence === 'low' ? 'low' : 'medium';
  return [
    {
      span: band?.evidence.span ?? null,
      quote: band?.evidence.quote ?? '',
      severity,
      note: inARow(sentences, say),
    },
  ];
}
