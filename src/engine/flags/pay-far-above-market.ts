import type { Flag, FlagContext, Hit } from './flag';
import { isMakerTitle } from './words-of-posting';

export const payFarAboveMarket: Flag = {
  id: 'pay-far-above-market',
  title: 'Posted pay far above what such roles pay',
  why: 'It can be total pay shown as base, a trading firm or an AI laboratory. The FTC also tells applicants to check pay that looks too good.',
  question: 'Is this base pay or total compensation?',
  mend: 'Say whether the figure is base or total, and what it is made of.',
  category: 'pay',
  severity: 'low',
  grade: 'convention',
  sources: ['ftc-job-scams', 'stated-pay'],
  find,
  flags: [
    { text: 'The base salary range is $900,000 - $990,000 per year.', expected: [210000, 340000] },
  ],
  ignores: [
    { text: 'The base salary range is $350,000 - $420,000 per year.', expected: [210000, 340000] },
    { text: 'Total compensation: $900,000 - $990,000 per year.', expected: [210000, 340000] },
  ],
};

/** The low end of the band over the high end of the estimate. */
const far = 1.6;

function find({ posting, pay: { posted, bands, expected } }: FlagContext): Hit[] {
  if (isMakerTitle(posting.title)) return [];
  if (!posted || !expected || posted.min === null || posted.period !== 'year') return [];
  if (posted.currency !== expected.currency || posted.kind === 'total') return [];
  if (posted.min <= far * expected.high) return [];
  const band = bands.find(({ max, min }) => max === posted.max && min === posted.min);
  return band?.implausible
    ? []
    : [{ span: band?.evidence.span ?? null, quote: band?.evidence.quote ?? '' }];
}
