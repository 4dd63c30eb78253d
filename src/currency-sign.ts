const known = new Map<string, string>();

/** "$", "€", "CA$"; a code is followed by a space: "CHF ". What is no currency is written as it stands. */
export function currencySign(currency: string): string {
  const ready = known.get(currency) ?? signOf(currency);
  known.set(currency, ready);
  return ready;
}

function signOf(currency: string): string {
  try {
    const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency }).formatToParts(1);
    const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
    return /[a-z]$/i.test(symbol) ? `${symbol} ` : symbol;
  } catch {
    // A page may name any letters.
    return `${currency} `;
  }
}
