import type { PayModel } from '../../knowledge/pay-model';
import type { ExpectedPay, PayVerdict, StatedPay } from '../../pay-insight';
import { inWorkingYear } from '../../working-year';
import { inMoney, inMoneyRange } from './money-words';
import { percentileOf } from './normal';

/** A posted band in whole units a year; null: that end is open. At least one end is known. */
export interface Annual {
  min: number | null;
  max: number | null;
}

/** Further from the expected middle than this, times, a sum is no pay for the job: a wrong period or a typo. */
const believable = 15;

/**
 * The posted band in whole units a year, where it speaks of the same thing as the estimate: base pay or
 * not said, in its currency, of an order that can be right. Ends that cannot be pay stay open.
 */
export function comparable(posted: StatedPay | null, expected: ExpectedPay): Annual | null {
  if (!posted || posted.kind === 'total' || posted.currency !== expected.currency) return null;
  if (posted.implausible !== null) return null;
  const times = inWorkingYear[posted.period ?? 'year'];
  const ends = [posted.min, posted.max].map((amount) => {
    const yearly = (amount ?? 0) * times;
    return Number.isFinite(yearly) && yearly > 0 ? yearly : null;
  });
  const [min = null, max = null] = ends;
  if (min === null && max === null) return null;
  const far = ends.some(
    (end) => end !== null && Math.abs(Math.log(end / expected.mid)) > Math.log(believable),
  );
  if (far) return null;
  return min !== null && max !== null && min > max ? { min: max, max: min } : { min, max };
}

/** Posted against expected, and how wide the band is. */
export function payVerdict(
  { min, max }: Annual,
  expected: ExpectedPay,
  model: PayModel,
  place: string,
): PayVerdict {
  const known = min !== null && max !== null ? (min + max) / 2 : (min ?? max ?? 0);
  const { low, mid, high, currency } = expected;
  const position = known < low ? 'below' : known > high ? 'above' : 'within';
  const off = known / mid - 1;
  const percent = Math.round(Math.abs(off) * 100);
  const money = (amount: number) => inMoney(amount, currency);
  const way = percent === 0 ? 'at' : `${percent} % ${off < 0 ? 'below' : 'above'}`;
  const range = `the range that should hold 8 in 10 (${inMoneyRange(low, high, currency)})`;
  const out =
    position === 'within'
      ? `within ${range}`
      : position === 'below'
        ? `${money(low - known)} below ${range}`
        : `${money(known - high)} above ${range}`;
  const sentences = [
    `${subject(min, max)}, ${money(known)}, is ${way} the middle expected for such roles in ${place}, ${money(mid)}, and ${out}.`,
  ];
  const width = bandWidth(min, max, model);
  if (width) sentences.push(widthWords(width));
  return {
    position,
    text: sentences.join(' '),
    off: Math.round(off * 1000) / 1000,
    percentile: percentileOf(known, expected),
    ...(width && { width }),
  };
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
