import type { PayModel } from '../../knowledge/pay-model';
import type { ExpectedPay, PayVerdict, TotalPay } from '../../pay-insight';
import type { Annual } from './comparable';
import { inMoney, inMoneyRange } from './money-words';
import { percentileOf } from './normal';

/** Posted base pay against expected, and how wide the band is. */
export function payVerdict(
  { min, max, assumption }: Annual,
  expected: ExpectedPay,
  model: PayModel,
  place: string,
): PayVerdict {
  const known = middleOf(min, max);
  const { low, mid, high, currency } = expected;
  const { position, out } = standing(known, low, high, currency);
  const off = known / mid - 1;
  const percent = Math.round(Math.abs(off) * 100);
  const money = (amount: number) => inMoney(amount, currency);
  const way = percent === 0 ? 'at' : `${percent} % ${off < 0 ? 'below' : 'above'}`;
  const range = `the range that should hold 8 in 10 (${inMoneyRange(low, high, currency)})`;
  const sentences = [
    `${subject(min, max)}, ${money(known)}, is ${way} the middle expected for such roles in ${place}, ${money(mid)}, and ${out} ${range}.`,
  ];
  if (assumption !== null) sentences.push(assumption);
  const width = bandWidth(min, max, model);
  if (width) sentences.push(widthWords(width));
  return {
    position,
    kind: 'base',
    text: sentences.join(' '),
    off: Math.round(off * 1000) / 1000,
    percentile: percentileOf(known, expected),
    ...(width && { width }),
  };
}

/** Posted total pay against the rough range of total pay: a direction, no percentage. */
export function totalVerdict(
  { min, max, assumption }: Annual,
  { low, high }: TotalPay,
  currency: string,
): PayVerdict {
  const known = middleOf(min, max);
  const { position, out } = standing(known, low, high, currency);
  const sentences = [
    `${subject(min, max)}, ${inMoney(known, currency)}, is total pay: ${out} the rough range for base, bonus and shares together (${inMoneyRange(low, high, currency)}).`,
    'Little data stands behind that range, so take it as a direction. Ask how much of the posted sum is base pay.',
  ];
  if (assumption !== null) sentences.push(assumption);
  return { position, kind: 'total', text: sentences.join(' ') };
}

/** The middle, or the one end that is known. */
function middleOf(min: number | null, max: number | null): number {
  return min !== null && max !== null ? (min + max) / 2 : (min ?? max ?? 0);
}

function standing(
  known: number,
  low: number,
  high: number,
  currency: string,
): { position: PayVerdict['position']; out: string } {
  const money = (amount: number) => inMoney(amount, currency);
  if (known < low) return { position: 'below', out: `${money(low - known)} below` };
  if (known > high) return { position: 'above', out: `${money(known - high)} above` };
  return { position: 'within', out: 'within' };
}

function subject(min: number | null, max: number | null): string {
  if (min === null) return 'The top the posting states';
  if (max === null) return 'The bottom the posting states';
  return min === max ? 'The posted figure' : 'The middle of the posted band';
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

function widthWords({ ratio, median, p90, word }: NonNullable<PayVerdict['width']>): string {
  const top = `its top is ${ratio.toFixed(2)} times its bottom`;
  const usual = `half of such bands stay under ${median.toFixed(2)}, nine in ten under ${p90.toFixed(2)}`;
  if (word === 'usual') return `Its width is usual: ${top} (${usual}).`;
  return `${word === 'wide' ? 'A wide' : 'A very wide'} band: ${top} (${usual}).`;
}
