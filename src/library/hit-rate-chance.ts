/** Least and most hits of `n` that a range which truly holds `share` of them gives 19 times in 20. */
export function usualHits(n: number, share: number): [least: number, most: number] {
  // As a logarithm: of thousands, the chance of no hit is smaller than the smallest number.
  let ln = n * Math.log(1 - share);
  let upTo = 0;
  let least: number | null = null;
  for (let hits = 0; hits < n; hits++) {
    upTo += Math.exp(ln);
    if (upTo > 0.025) least ??= hits;
    if (upTo >= 0.975) return [least ?? hits, hits];
    ln += Math.log(((n - hits) / (hits + 1)) * (share / (1 - share)));
  }
  return [least ?? n, n];
}
