import type { PayCase } from './pay-cases';

/** What one way of guessing says of one posting. */
export interface Guess {
  case: PayCase;
  low: number;
  mid: number;
  high: number;
}

/** Column heads of the rows. */
export const guessHeader = `${''.padEnd(52)}${['n', 'median', 'mean', 'in 80 %', 'width', 'bias'].map((word) => word.padStart(9)).join('')}`;

/** Whether the interval holds what the posting states. */
export function isInside({ low, high, case: { mid } }: Guess): boolean {
  return mid >= low && mid <= high;
}

/** Error, coverage, width and bias of some guesses, in one line. */
export function guessRow(name: string, guesses: Guess[]): string {
  const errors = guesses.map((each) => Math.abs(each.mid / each.case.mid - 1));
  const inside = guesses.filter(isInside);
  const widths = guesses.map((each) => each.high / each.low);
  const bias = Math.exp(mean(guesses.map((each) => Math.log(each.mid / each.case.mid)))) - 1;
  const cells = [
    String(guesses.length),
    percent(quantile(errors, 0.5)),
    percent(mean(errors)),
    percent(inside.length / guesses.length),
    `x${mean(widths).toFixed(2)}`,
    percent(bias),
  ];
  return `${name.padEnd(52)}${cells.map((cell) => cell.padStart(9)).join('')}`;
}

/** A row per group, in the order of their names. */
export function guessGroups(guesses: Guess[], by: (guess: Guess) => string): string[] {
  const names = [...new Set(guesses.map(by))].sort();
  return names.map((name) =>
    guessRow(
      `  ${name}`,
      guesses.filter((each) => by(each) === name),
    ),
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Interpolated quantile; NaN of nothing. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}
