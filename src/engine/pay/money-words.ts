/** "$215k", "EUR 98k", "INR 6.2M": short, for sentences; amounts are whole units a year. */
export function inMoney(amount: number, currency: string): string {
  const sign = currency === 'USD' ? '$' : `${currency} `;
  if (Math.abs(amount) >= 1_000_000) return `${sign}${tenths(amount / 1_000_000)}M`;
  if (Math.abs(amount) >= 1_000) return `${sign}${Math.round(amount / 1_000)}k`;
  return `${sign}${Math.round(amount)}`;
}

/** "$215k–260k" */
export function inMoneyRange(low: number, high: number, currency: string): string {
  const code = currency === 'USD' ? 1 : currency.length + 1;
  return `${inMoney(low, currency)}–${inMoney(high, currency).slice(code)}`;
}

function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}
