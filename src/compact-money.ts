/** "310.000 $", "1,25 Mio. €", "$31万": short as the language shortens amounts, to four digits. */
export function compactMoney(amount: number, currency: string | null, locale: string): string {
  return inCurrency(currency, (known) => formatOf(locale, known, [amount]).format(amount));
}

/** "310.000–385.000 $", "310–385 k $US". */
export function compactRange(
  min: number,
  max: number,
  currency: string | null,
  locale: string,
): string {
  // A page can state its ends the wrong way round.
  const [least, most] = min < max ? [min, max] : [max, min];
  return inCurrency(currency, (known) =>
    formatOf(locale, known, [least, most]).formatRange(least, most),
  );
}

/** A page may name any letters as its currency: what the browser does not know is written as it stands. */
function inCurrency(currency: string | null, write: (known: string | null) => string): string {
  try {
    return write(currency);
  } catch {
    return `${currency} ${write(null)}`;
  }
}

const formats = new Map<string, Intl.NumberFormat>();

/** Below ten thousand, amounts are pay by the hour, the day or the month: nothing is left out of them. */
function formatOf(locale: string, currency: string | null, amounts: number[]): Intl.NumberFormat {
  const isShort = amounts.every((amount) => Math.abs(amount) >= 10_000);
  const isWhole = amounts.every(Number.isInteger);
  const key = `${locale} ${currency} ${isShort} ${isWhole}`;
  const fraction = isWhole ? 0 : 2;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locale, {
      ...(currency === null ? {} : { style: 'currency', currency }),
      ...(isShort
        ? { notation: 'compact', maximumSignificantDigits: 4 }
        : { minimumFractionDigits: fraction, maximumFractionDigits: fraction }),
    });
  formats.set(key, format);
  return format;
}
