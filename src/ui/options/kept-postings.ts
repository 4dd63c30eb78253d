import type { Kept } from '../../library/entry';
import { everyEntry, keptEntries } from '../dashboard/library/kept-entries';
import { wholePostings } from '../dashboard/library/whole-postings';

/** The library's postings, whole; `keys`: only these. One whose text is gone is left out. */
export async function keptPostings(keys?: readonly string[]): Promise<Kept[]> {
  return wholePostings(await (keys ? keptEntries(keys) : everyEntry()));
}
