import type { ExpectedPay, PayBand, PayInsight } from '../../insights';
import type { PayModel } from '../../knowledge/pay-model';
import type { Person } from '../../profile/person';

/** How often a period comes in a full-time year. */
const perYear = { year: 1, month: 12, week: 52, day: 260, hour: 2080 };

/** A band brought to one year; null ends stay open. */
export function annual(band: PayBand): { min: number | null; max: number | null } {
  const times = perYear[band.period ?? 'year'];
  return {
    min: band.min === null ? null : band.min * times,
    max: band.max === null ? null : band.max * times,
  };
}

/** Posted against expected; null where they do not speak of the same thing. */
export function payVerdict(
  posted: PayBand | null,
  expected: ExpectedPay | null,
  model: PayModel,
  place: string,
  person: Person | null,
): PayInsight['verdict'] {
  if (!posted || !expected || posted.kind === 'total') return null;
  if (posted.currency !== expected.currency) return null;
  const { min, max } = annual(posted);
  const known = min !== null && max !== null ? (min + max) / 2 : (min ?? max);
  if (known === null || known <= 0) return null;
  const position = known < expected.low ? 'below' : known > expected.high ? 'above' : 'within';
  const off = Math.round((known / expected.mid - 1) * 100);
  const what =
    min !== null && max !== null
      ? min === max
        ? 'The posted figure'
        : 'The middle of the posted band'
      : min === null
        ? 'The top the posting states'
        : 'The bottom the posting states';
  const money = (amount: number) => inMoney(amount, expected.currency);
  const way = off === 0 ? 'at' : `${Math.abs(off)} % ${off < 0 ? 'below' : 'above'}`;
  const range = `${money(expected.low)}–${money(expected.high)}`;
  const sentences = [
    `${what}, ${money(known)}, is ${way} the middle expected for such roles in ${place}, and ${position} the range that should hold 8 in 10 (${range}).`,
  ];
  const width = bandWidth(min, max, model);
  if (width) sentences.push(width);
  const target = targetPlace(person, { min, max }, expected);
  if (target) sentences.push(target);
  return { position, text: sentences.join(' ') };
}

/** How wide the posted band is against how wide such bands are. */
export function bandWidth(min: number | null, max: number | null, model: PayModel): string | null {
  if (min === null || max === null || min <= 0 || max <= min) return null;
  const ratio = max / min;
  const usual = `usual is ${model.width.median.toFixed(1)}, 9 in 10 stay under ${model.width.p90.toFixed(1)}`;
  const word =
    ratio > model.width.p90 ? 'Very wide' : ratio > model.width.median * 1.1 ? 'Wide' : null;
  const times = `its top is ${ratio.toFixed(1)} times its bottom (${usual})`;
  return word ? `${word} band: ${times}.` : `The band's width is usual: ${times}.`;
}

function targetPlace(
  person: Person | null,
  band: { min: number | null; max: number | null },
  expected: ExpectedPay,
): string | null {
  const target = person?.targetPay;
  if (!target || target.currency !== expected.currency) return null;
  const { amount } = target;
  const posted =
    band.max !== null && amount > band.max
      ? 'above the posted band'
      : band.min !== null && amount < band.min
        ? 'below the posted band'
        : 'inside the posted band';
  const usual = amount > expected.high ? 'above' : amount < expected.low ? 'below' : 'inside';
  return `Your target, ${inMoney(amount, expected.currency)}, is ${posted} and ${usual} the expected range.`;
}

/** "$215k", "EUR 98k" */
function inMoney(amount: number, currency: string): string {
  const sign = currency === 'USD' ? '$' : `${currency} `;
  return `${sign}${Math.round(amount / 1000)}k`;
}
