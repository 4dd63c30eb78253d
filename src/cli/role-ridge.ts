/** One case for fitting: what it looks like, which answers are right (shares that sum to 1), how much it counts. */
export interface Example {
  /** For every answer the numbers its weights are multiplied by. */
  inputs: Record<string, number>[];
  right: number[];
  weight: number;
}

/** Weights by name; inputs of several answers that share a name share the weight. */
export type Weights = Record<string, number>;

/** More than Newton's method ever takes from a sane start. */
const steps = 12;

/**
 * The weights under which the examples' answers are likeliest, held near their start by ridge: `reach`
 * is how far a weight may stray from its start before that costs half a unit of log-likelihood.
 * Newton's method: the same input gives the same output.
 */
export function fitSoftmax(
  examples: readonly Example[],
  start: Weights,
  reach: (name: string) => number,
): Weights {
  const names = Object.keys(start);
  const at = new Map(names.map((name, index) => [name, index]));
  const from = Float64Array.from(names, (name) => start[name] ?? 0);
  const hold = Float64Array.from(names, (name) => 1 / reach(name) ** 2);
  const weights = Float64Array.from(from);
  const packed = examples.map(({ inputs, right, weight }) => ({
    right,
    weight,
    inputs: inputs.map((input) => {
      const known = Object.entries(input).filter(([name, value]) => at.has(name) && value !== 0);
      return known.map(([name, value]): [number, number] => [at.get(name) ?? 0, value]);
    }),
  }));
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight, i) => (hold[i] ?? 0) * (weight - (from[i] ?? 0)));
    const curve = names.map((_, i) => {
      const row = new Float64Array(names.length);
      row[i] = hold[i] ?? 0;
      return row;
    });
    for (const { inputs, right, weight } of packed) {
      const shares = softmax(
        inputs.map((input) => input.reduce((sum, [i, x]) => sum + x * (weights[i] ?? 0), 0)),
      );
      const mean = new Map<number, number>();
      for (const [answer, input] of inputs.entries()) {
        const share = shares[answer] ?? 0;
        for (const [i, x] of input) {
          slope[i] = (slope[i] ?? 0) + weight * (share - (right[answer] ?? 0)) * x;
          mean.set(i, (mean.get(i) ?? 0) + share * x);
          addOuter(curve[i], input, weight * share * x);
        }
      }
      const middle = [...mean];
      for (const [i, x] of middle) addOuter(curve[i], middle, -weight * x);
    }
    const moved = solve(curve, slope);
    for (const [i, by] of moved.entries()) weights[i] = (weights[i] ?? 0) - by;
    if (moved.every((by) => Math.abs(by) < 1e-7)) break;
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0]));
}

function addOuter(row: Float64Array | undefined, input: [number, number][], times: number): void {
  if (row === undefined) return;
  for (const [i, x] of input) row[i] = (row[i] ?? 0) + times * x;
}

/** Solves matrix · x = vector for a symmetric positive matrix (Cholesky's way). */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length;
  const lower = matrix.map(() => new Float64Array(size));
  const cell = (row: number, column: number) => lower[row]?.[column] ?? 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row]?.[column] ?? 0;
      for (let k = 0; k < column; k++) sum -= cell(row, k) * cell(column, k);
      const line = lower[row];
      if (line === undefined) continue;
      line[column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / cell(column, column);
    }
  }
  const found = Float64Array.from(vector);
  for (let row = 0; row < size; row++) {
    let sum = found[row] ?? 0;
    for (let k = 0; k < row; k++) sum -= cell(row, k) * (found[k] ?? 0);
    found[row] = sum / cell(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = found[row] ?? 0;
    for (let k = row + 1; k < size; k++) sum -= cell(k, row) * (found[k] ?? 0);
    found[row] = sum / cell(row, row);
  }
  return found;
}

/** Points as shares that sum to 1. */
function softmax(points: readonly number[]): number[] {
  const most = Math.max(...points);
  const powers = points.map((point) => Math.exp(point - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
