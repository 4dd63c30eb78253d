import type { PayModel } from '../../knowledge/pay-model';
import type { ExpectedPay, PayVerdict, TotalPay } from '../../pay-insight';
import { decimal } from '../../words/decimal';
import { inARow } from '../../words/in-a-row';
import type { Say } from '../../words/say';
import type { Annual } from './comparable';
import { inMoney, inMoneyRange } from './money-words';
import { percentileOf } from './normal';

/** Posted base pay against expected, and how wide the band is. */
export function payVerdict(
  { min, max, assumption }: Annual,
  expected: ExpectedPay,
  model: PayModel,
  place: string,
  say: Say,
): PayVerdict {
  const known = middleOf(min, max);
  const off = known / expected.mid - 1;
  const sentences = [standing(subject(min, max, say), known, expected, place, say)];
  if (assumption !== null) sentences.push(assumption);
  const width = bandWidth(min, max, model);
  if (width) sentences.push(widthWords(width, say));
  return {
    position: positionOf(known, expected),
    kind: 'base',
    text: inARow(sentences, say),
    off: Math.round(off * 1000) / 1000,
    percentile: percentileOf(known, expected),
    ...(width && { width }),
  };
}

/** Posted total pay against the rough range of total pay: a direction, no percentage. */
export function totalVerdict(
  { min, max, assumption }: Annual,
  total: TotalPay,
  currency: string,
  say: Say,
): PayVerdict {
  const known = middleOf(min, max);
  const sentences = [
    totalStanding(subject(min, max, say), known, total, currency, say),
    say('payVerdict.totalRough'),
  ];
  if (assumption !== null) sentences.push(assumption);
  return { position: positionOf(known, total), kind: 'total', text: inARow(sentences, say) };
}

/** The middle, or the one end that is known. */
function middleOf(min: number | null, max: number | null): number {
  return min !== null && max !== null ? (min + max) / 2 : (min ?? max ?? 0);
}

function positionOf(known: number, { low, high }: Pick<TotalPay, 'low' | 'high'>) {
  if (known < low) return 'below';
  return known > high ? 'above' : 'within';
}

/** Against the expected middle, and against the range around it. */
function standing(
  posted: string,
  known: number,
  { low, mid, high, currency }: ExpectedPay,
  place: string,
  say: Say,
): string {
  const money = (amount: number) => inMoney(amount, currency, say);
  const range = inMoneyRange(low, high, currency, say);
  const words = { posted, amount: money(known), place, middle: money(mid), range };
  const off = known / mid - 1;
  const percent = Math.round(Math.abs(off) * 100);
  if (known < low) return say('payVerdict.below', { ...words, percent, less: money(low - known) });
  if (known > high) {
    return say('payVerdict.above', { ...words, percent, more: money(known - high) });
  }
  if (percent === 0) return say('payVerdict.at', words);
  return say(off < 0 ? 'payVerdict.lower' : 'payVerdict.higher', { ...words, percent });
}

function totalStanding(
  posted: string,
  known: number,
  { low, high }: TotalPay,
  currency: string,
  say: Say,
): string {
  const money = (amount: number) => inMoney(amount, currency, say);
  const words = { posted, amount: money(known), range: inMoneyRange(low, high, currency, say) };
  if (known < low) return say('payVerdict.totalBelow', { ...words, less: money(low - known) });
  if (known > high) return say('payVerdict.totalAbove', { ...words, more: money(known - high) });
  return say('payVerdict.totalWithin', words);
}

function subject(min: number | null, max: number | null, say: Say): string {
  if (min === null) return say('payVerdict.top');
  if (max === null) return say('payVerdict.bottom');
  return say(min === max ? 'payVerdict.figure' : 'payVerdict.middle');
}

/** How wide the posted band is against how wide such bands are; null where an end is open. */
function bandWidth(
  min: number | null,
  max: number | null,
  { width: { median, p90 } }: PayModel,
): PayVerdict['width'] | null {
  if (min === null || max === null || max <= min) return null;
  const ratio = Math.round((max / min) * 100) / 100;
  const word = ratio > p90 ? 'very wide' : ratio > median * 1.1 ? 'wide' : 'usual';
  return { ratio, median, p90, word };
}

const widths = {
  usual: 'payVerdict.widthUsual',
  wide: 'payVerdict.widthWide',
  'very wide': 'payVerdict.widthVeryWide',
} as const;

function widthWords(width: NonNullable<PayVerdict['width']>, say: Say): string {
  return say(widths[width.word], {
    ratio: decimal(width.ratio, 2, say),
    median: decimal(width.median, 2, say),
    p90: decimal(width.p90, 2, say),
  });
}
