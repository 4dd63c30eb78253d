import { compactMoney, compactRange } from '../../compact-money';
import { currencySign } from '../../currency-sign';
import type { PayBand } from '../../pay-insight';
import type { PayPeriod } from '../../posting';
import { say } from '../../words/own-say';

/** "$310k", "$187.5k", "€1.25M", "$85.50": short, and exact as far as people state pay. */
export function money(amount: number, currency: string | null): string {
  if (say.locale !== 'en') return compactMoney(amount, currency, say.locale);
  return `${currency === null ? '' : currencySign(currency)}${short(amount)}`;
}

/** "$310k–385k", "from $310k", "up to $385k". */
export function moneyRange(min: number, max: number, currency: string | null): string;
export function moneyRange(
  min: number | null,
  max: number | null,
  currency: string | null,
): string | null;
export function moneyRange(
  min: number | null,
  max: number | null,
  currency: string | null,
): string | null {
  if (min === null)
    return max === null ? null : say('money.upTo', { amount: money(max, currency) });
  if (max === null) return say('money.from', { amount: money(min, currency) });
  const [least, most] = [money(min, currency), money(max, currency)];
  if (least === most) return least;
  return say.locale === 'en'
    ? `${least}–${short(max)}`
    : compactRange(min, max, currency, say.locale);
}

/** The band in words, with its period where that is not the year: "$85–110 an hour". */
export function bandWords(band: Omit<PayBand, 'kind'>): string | null {
  const amount = moneyRange(band.min, band.max, band.currency);
  return amount === null || band.period === 'year' ? amount : perPeriod(amount, band.period);
}

/** An amount with its period; an unstated one is said to be so. */
export function perPeriod(amount: string, period: Exclude<PayPeriod, 'year'> | null): string {
  switch (period) {
    case null:
      return say('money.periodUnstated', { amount });
    case 'hour':
      return say('money.anHour', { amount });
    case 'day':
      return say('money.aDay', { amount });
    case 'week':
      return say('money.aWeek', { amount });
    case 'month':
      return say('money.aMonth', { amount });
  }
}

// Made once: making one takes longer than an amount, and a batch has a hundred thousand of them.
const millions = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const thousands = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function short(amount: number): string {
  const at = Math.abs(amount);
  if (at >= 1_000_000) return `${millions.format(amount / 1_000_000)}M`;
  if (at >= 10_000) return `${thousands.format(amount / 1_000)}k`;
  return (Number.isInteger(amount) ? whole : cents).format(amount);
}
