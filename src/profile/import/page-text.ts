/** A run of text on a page; `y` grows downwards, sizes in the page's units. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * A page's text in the order a person reads it: columns one after the other, a table's cells by row.
 * `isHeading`: words that head a part of such a document.
 */
export function pageText(
  pieces: readonly Piece[],
  isHeading: (words: string) => boolean = () => false,
): string {
  const runs = joined(pieces.filter(({ text }) => text.trim() !== ''));
  return inOrder(runs, isHeading, 0).join('\n');
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
function inOrder(
  runs: readonly Piece[],
  isHeading: (words: string) => boolean,
  depth: number,
): string[] {
  if (runs.length < 4 || depth > 12) return lines(runs);
  const both = ([first, second]: [Piece[], Piece[]]) => [
    ...inOrder(first, isHeading, depth + 1),
    '',
    ...inOrder(second, isHeading, depth + 1),
  ];
  const down = cut(runs, 'x');
  if (down && !isTable(...down, isHeading)) return both(down);
  const across = cut(runs, 'y');
  return across ? both(across) : lines(runs);
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

/** Short words beside lines, row for row: a table, or dates at the right edge; a column has headings of its own. */
function isTable(
  left: readonly Piece[],
  right: readonly Piece[],
  isHeading: (words: string) => boolean,
): boolean {
  if ([left, right].every((side) => side.some(({ text }) => isHeading(text)))) return false;
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
  const right = Math.max(...runs.map(endOf));
  const words: string[] = [];
  for (const [at, row] of rows.entries()) {
    const text = row
      .toSorted((a, b) => a.x - b.x)
      .map((run) => run.text.trim())
      .join(' | ');
    if (goesOn(rows[at - 1], row, right)) words.push(`${words.pop()} ${text}`);
    else words.push(text);
  }
  return words;
}

/** A line that fills its column goes on in the next one, where that stands right under it. */
function goesOn(above: Piece[] | undefined, below: Piece[], right: number): boolean {
  const [one, another] = above ?? [];
  const [next, beside] = below;
  if (!one || !next || another || beside) return false;
  const full = endOf(one) > right - 6 * one.height && one.text.length > 40;
  const under = Math.abs(next.x - one.x) < 1 && next.y - one.y < 1.7 * one.height;
  // A sentence that ends, and a job's dates with how long they were, go on nowhere.
  return full && under && !/[.;:!?)]$/.test(one.text.trim());
}

function endOf({ x, width }: Piece): number {
  return x + width;
}
