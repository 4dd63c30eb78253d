/** A run of text on a page; `y` grows downwards, sizes in the page's units. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A page's text in the order a person reads it: columns one after the other, a table's cells by row. */
export function pageText(pieces: readonly Piece[]): string {
  const runs = joined(pieces.filter(({ text }) => text.trim() !== ''));
  return inOrder(runs, 0).join('\n');
}

/** Pieces on one line that stand as near as words of a sentence become one run. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const before = runs.findLast((run) => sameLine(run, piece));
    const gap = before ? piece.x - (before.x + before.width) : Number.POSITIVE_INFINITY;
    if (before && gap < piece.height * 0.9 && gap > -piece.height) {
      const space = gap > piece.height * 0.15 && !/\s$/.test(before.text) ? ' ' : '';
      before.text += space + piece.text;
      before.width = piece.x + piece.width - before.x;
    } else runs.push({ ...piece });
  }
  return runs;
}

function sameLine(one: Piece, other: Piece): boolean {
  return Math.abs(one.y - other.y) < Math.min(one.height, other.height) * 0.5;
}

/** Cuts at the clearest blank: down the page between columns, or across it between parts. */
function inOrder(runs: readonly Piece[], depth: number): string[] {
  if (runs.length < 4 || depth > 12) return lines(runs);
  const down = cut(runs, 'x');
  if (down && !isTable(...down))
    return [...inOrder(down[0], depth + 1), '', ...inOrder(down[1], depth + 1)];
  const across = cut(runs, 'y');
  return across
    ? [...inOrder(across[0], depth + 1), '', ...inOrder(across[1], depth + 1)]
    : lines(runs);
}

/** The widest blank along an axis, where it is wide enough to mean something. */
function cut(runs: readonly Piece[], axis: 'x' | 'y'): [Piece[], Piece[]] | null {
  const from = (run: Piece) => (axis === 'x' ? run.x : run.y - run.height);
  const to = (run: Piece) => (axis === 'x' ? run.x + run.width : run.y);
  const height = runs.map((run) => run.height).toSorted((a, b) => a - b)[runs.length >> 1] ?? 10;
  const sorted = runs.toSorted((a, b) => from(a) - from(b));
  let reach = Number.NEGATIVE_INFINITY;
  let widest = height * (axis === 'x' ? 1 : 0.7);
  let at = -1;
  for (const [index, run] of sorted.entries()) {
    if (index > 0 && from(run) - reach > widest) {
      widest = from(run) - reach;
      at = index;
    }
    reach = Math.max(reach, to(run));
  }
  return at < 0 ? null : [sorted.slice(0, at), sorted.slice(at)];
}

/** Short words beside lines, row for row: a table, or dates at the right edge; no second column. */
function isTable(left: readonly Piece[], right: readonly Piece[]): boolean {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const paired = few.filter((one) => many.some((other) => sameLine(one, other))).length;
  const short = few.filter(({ text }) => text.trim().length < 32).length;
  return paired >= few.length * 0.8 && short >= few.length * 0.8;
}

function lines(runs: readonly Piece[]): string[] {
  const rows: Piece[][] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.findLast(([first]) => first && sameLine(first, run));
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) =>
    row
      .toSorted((a, b) => a.x - b.x)
      .map(({ text }) => text.trim())
      .join(' | '),
  );
}
