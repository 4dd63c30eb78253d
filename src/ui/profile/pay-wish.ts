/**
 * Pay a year as people type it: "310k", "310,000", "$310 000", "1.2M"; a bare "310" means thousands.
 * null: nothing typed; undefined: no amount.
 */
export function readPay(typed: string): number | null | undefined {
  const plain = typed.replace(/[\s'’_$€£¥]/g, '').toLowerCase();
  if (plain === '') return null;
  const [, figures, unit] = /^([\d.,]{1,15})([km]?)$/.exec(plain) ?? [];
  if (figures === undefined) return undefined;
  // A separator before three digits groups thousands, unless a unit follows.
  const whole = unit ? figures.replace(',', '.') : figures.replace(/[.,](?=\d{3}(?!\d))/g, '');
  if (!/^\d+(\.\d*)?$/.test(whole)) return undefined;
  const amount = Number(whole) * (unit === 'm' ? 1e6 : unit === 'k' ? 1e3 : 1);
  const yearly = Math.round(!unit && amount < 1_000 ? amount * 1e3 : amount);
  return yearly > 0 && yearly < 1e9 ? yearly : undefined;
}

/** Currencies offered for the wished pay: those of the places the postings come from. */
export const currencies = [
  'USD',
  'EUR',
  'GBP',
  'CAD',
  'CHF',
  'AUD',
  'INR',
  'SGD',
  'ILS',
  'JPY',
  'SEK',
  'DKK',
  'NOK',
  'PLN',
  'BRL',
  'AED',
];
