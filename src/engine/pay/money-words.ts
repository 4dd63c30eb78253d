import { currencySign } from '../../currency-sign';

/** "$215k", "€98k", "₹6.2M", "CHF 98k": short, for sentences; amounts are whole units a year. */
export function inMoney(amount: number, currency: string): string {
  return `${currencySign(currency)}${short(amount)}`;
}

/** "$215k–260k" */
export function inMoneyRange(low: number, high: number, currency: string): string {
  return `${inMoney(low, currency)}–${short(high)}`;
}

function short(amount: number): string {
  if (Math.abs(amount) >= 1_000_000) return `${tenths(amount / 1_000_000)}M`;
  if (Math.abs(amount) >= 1_000) return `${Math.round(amount / 1_000)}k`;
  return String(Math.round(amount));
}

function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}
