import type { Say } from './say';

const formats = new Map<string, Intl.NumberFormat>();

/** A number with exactly so many decimals, as the language writes it: "1.80", "1,80". */
export function decimal(value: number, digits: number, { locale }: Say): string {
  const key = `${digits} ${locale}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  formats.set(key, format);
  return format.format(value);
}
