import { compactMoney, compactRange } from '../../compact-money';
import { currencySign } from '../../currency-sign';
import type { Say } from '../../words/say';

/** "$215k", "€98k", "₹6.2M", "CHF 98k": short, for sentences; amounts are whole units a year. */
export function inMoney(amount: number, currency: string, { locale }: Say): string {
  if (locale !== 'en') return compactMoney(rounded(amount), currency, locale);
  return `${currencySign(currency)}${short(amount)}`;
}

/** "$215k–260k" */
export function inMoneyRange(low: number, high: number, currency: string, say: Say): string {
  if (say.locale !== 'en') {
    return compactRange(rounded(low), rounded(high), currency, say.locale);
  }
  return `${inMoney(low, currency, say)}–${short(high)}`;
}

/** As far as a sentence is exact: whole thousands, of millions a tenth. */
function rounded(amount: number): number {
  const step = Math.abs(amount) >= 1_000_000 ? 100_000 : Math.abs(amount) >= 1_000 ? 1_000 : 1;
  return Math.round(amount / step) * step;
}

function short(amount: number): string {
  if (Math.abs(amount) >= 1_000_000) return `${tenths(amount / 1_000_000)}M`;
  if (Math.abs(amount) >= 1_000) return `${Math.round(amount / 1_000)}k`;
  return String(Math.round(amount));
}

function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}
