import type { PayPeriod } from '../../posting';

/** The unit of a sum that names none: by its size, and by the words of hourly work. */
export function unitOf(amount: number, currency: string | null, before: string): PayPeriod | null {
  if (isAnnual(amount, currency)) return 'year';
  const paid = /\b(?:starting pay|pay rate|rate of pay|base pay|pay)\b[^.;]{0,12}$/i.test(before);
  return paid && amount >= 7 && amount < 200 && currency === 'USD' ? 'hour' : null;
}

function isAnnual(amount: number, currency: string | null): boolean {
  return amount >= (currency === 'INR' || currency === 'JPY' ? 200_000 : 12_000);
}
