/** The z of an 80 % interval's ends, and of the quartiles. */
export const z80 = 1.2816;
export const z50 = 0.6745;

/** The normal distribution function; logistic approximation, within 0.0002 of it (Bowling et al. 2009). */
export function normal(x: number): number {
  return 1 / (1 + Math.exp(-(0.07056 * x ** 3 + 1.5976 * x)));
}

/** Of 100 postings like it, how many should have their middle below `amount`: 1 to 99. */
export function percentileOf(amount: number, expected: { low: number; mid: number; high: number }) {
  const sd = Math.log(expected.high / expected.low) / (2 * z80);
  const share = normal(Math.log(amount / expected.mid) / sd);
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}
