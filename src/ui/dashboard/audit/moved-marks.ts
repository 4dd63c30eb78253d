import type { TextRange } from './draft-lines';

/**
 * Where marks on an older text stand in the newer one: those before and after the change move with
 * their words, those the change touches are gone until the text is judged anew.
 */
export function movedMarks<T extends TextRange>(
  marks: readonly T[],
  before: string,
  after: string,
): T[] {
  if (before === after) return [...marks];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  const by = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.to <= head) return [mark];
    if (mark.from < before.length - tail) return [];
    return [{ ...mark, from: mark.from + by, to: mark.to + by }];
  });
}
