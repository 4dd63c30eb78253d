import type { Entry } from '../../../library/entry';
import type { ImportPlan } from '../../../library/library-file';
import { bringBack, takeOut, wholePostings } from './whole-postings';

/** Does what was planned, all or nothing; gives what undoes it. */
export async function bringIn(
  { added, replaced }: ImportPlan,
  entries: readonly Entry[],
  told: (done: number) => void,
): Promise<() => Promise<void>> {
  const keys = new Set(replaced.map(({ entry }) => entry.key));
  const before = await wholePostings(entries.filter(({ key }) => keys.has(key)));
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
  return undo;
}
