import type { Span } from '../../insights';

/** A run of a block's text, of words that something was found in or of the others. */
export interface Run {
  /** Where it begins (UTF-16 units of the block's text). */
  at: number;
  text: string;
  isMarked: boolean;
}

/** The text of block number `block`, cut where the spans begin and end; overlapping spans are one. */
export function markedText(text: string, block: number, spans: readonly Span[]): Run[] {
  const own = spans.filter((span) => span.block === block).sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let at = 0;
  const add = (to: number, isMarked: boolean) => {
    if (to > at) runs.push({ at, text: text.slice(at, to), isMarked });
    at = Math.max(at, to);
  };
  for (const { start, end } of own) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return runs;
}
