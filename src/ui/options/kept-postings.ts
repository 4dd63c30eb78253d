import { ask } from '../../ask';
import type { Kept } from '../../library/entry';

/** So many texts travel in one answer. */
const atOnce = 100;

/** The library's postings, whole; `keys`: only these. One whose text is gone is left out. */
export async function keptPostings(keys?: ReadonlySet<string>): Promise<Kept[]> {
  const { entries } = await ask('library:entries', {});
  const wanted = keys ? entries.filter(({ key }) => keys.has(key)) : entries;
  const kept: Kept[] = [];
  for (let from = 0; from < wanted.length; from += atOnce) {
    const some = wanted.slice(from, from + atOnce);
    const postings = await ask('library:postings', { keys: some.map(({ key }) => key) });
    for (const [at, entry] of some.entries()) {
      const posting = postings[at];
      if (posting) kept.push({ entry, posting });
    }
  }
  return kept;
}
