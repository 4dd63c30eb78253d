import { currencySign } from '../../currency-sign';
import type { PayBand } from '../../pay-insight';
import type { PayPeriod } from '../../posting';

const locale = 'en-US';

/** "$310k", "$187.5k", "€1.25M", "$85.50": short, and exact as far as people state pay. */
export function money(amount: number, currency: string | null): string {
  return `${currency === null ? '' : currencySign(currency)}${short(amount)}`;
}

/** "$310k–385k", "from $310k", "up to $385k". */
export function moneyRange(
  min: number | null,
  max: number | null,
  currency: string | null,
): string | null {
  if (min === null) return max === null ? null : `up to ${money(max, currency)}`;
  if (max === null) return `from ${money(min, currency)}`;
  return min === max ? money(min, currency) : `${money(min, currency)}–${short(max)}`;
}

/** The band in words, with its period where that is not the year: "$85–110 an hour". */
export function bandWords(band: Omit<PayBand, 'kind'>): string | null {
  const range = moneyRange(band.min, band.max, band.currency);
  if (range === null) return null;
  const period = band.period === 'year' ? '' : ` ${periodWords(band.period)}`;
  return `${range}${period}`;
}

/** "a year"; an unstated period is said to be one. */
function periodWords(period: PayPeriod | null): string {
  if (period === null) return '(period not stated)';
  return `${period === 'hour' ? 'an' : 'a'} ${period}`;
}

function short(amount: number): string {
  const at = Math.abs(amount);
  if (at >= 1_000_000) return `${digits(amount / 1_000_000, 2)}M`;
  if (at >= 10_000) return `${digits(amount / 1_000, 1)}k`;
  return digits(amount, Number.isInteger(amount) ? 0 : 2, Number.isInteger(amount) ? 0 : 2);
}

function digits(value: number, most: number, least = 0): string {
  return value.toLocaleString(locale, {
    maximumFractionDigits: most,
    minimumFractionDigits: least,
  });
}
