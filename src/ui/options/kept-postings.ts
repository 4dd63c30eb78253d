import { ask } from '../../ask';
import type { Kept } from '../../library/entry';

/** The library's postings, whole; `keys`: only these. One whose text is gone is left out. */
export async function keptPostings(keys?: ReadonlySet<string>): Promise<Kept[]> {
  const { entries } = await ask('library:entries', {});
  const kept: Kept[] = [];
  for (const entry of entries) {
    if (keys && !keys.has(entry.key)) continue;
    const posting = await ask('library:posting', { key: entry.key });
    if (posting) kept.push({ entry, posting });
  }
  return kept;
}
