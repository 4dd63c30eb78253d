import type { Kept } from '../../../library/entry';
import { planImport } from '../../../library/library-file';
import { keptEntries } from './kept-entries';
import { bringBack, takeOut, wholePostings } from './whole-postings';

/** What was brought in, and what undoes it. */
interface BroughtIn {
  many: number;
  undo: () => Promise<void>;
}

/**
 * Brings these postings into the library, all or nothing. What that changes is worked out against
 * the store as it is now: a page's copy may be a moment old. `told` hears how many are in.
 */
export async function bringIn(
  kept: readonly Kept[],
  told: (done: number) => void,
): Promise<BroughtIn> {
  const there = await keptEntries(kept.map(({ entry }) => entry.key));
  const { added, replaced } = planImport(kept, there);
  const keys = new Set(replaced.map(({ entry }) => entry.key));
  const before = await wholePostings(there.filter(({ key }) => keys.has(key)));
  const undo = async () => {
    await takeOut(added.map(({ entry }) => entry.key));
    await bringBack(before);
  };
  try {
    await bringBack([...added, ...replaced], told);
  } catch (problem) {
    await undo();
    throw problem;
  }
  return { many: added.length + replaced.length, undo };
}
