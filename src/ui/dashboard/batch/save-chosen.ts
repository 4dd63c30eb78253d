import { ask } from '../../../ask';
import type { Entry, Kept } from '../../../library/entry';
import { keyOf } from '../../../library/posting-key';
import type { BatchRow } from './judge-file';
import { postingsAt } from './judge-file';

/** Postings that go to the library in one request. */
const atOnce = 40;

/** Saves the chosen rows with their texts, read from the file again; what is kept already is brought up to date. */
export async function saveChosen(
  file: File,
  chosen: readonly BatchRow[],
  kept: readonly Entry[],
): Promise<number> {
  const entries = new Map(
    chosen.flatMap((row) => ('entry' in row ? [[row.entry.key, row.entry] as const] : [])),
  );
  const known = new Set(kept.map(({ key }) => key));
  let fresh: Kept[] = [];
  let saved = 0;
  const send = async () => {
    const now = fresh;
    fresh = [];
    if (now.length > 0) saved += await ask('library:restore', { kept: now });
  };
  for await (const posting of postingsAt(file, new Set(chosen.map(({ n }) => n)))) {
    const entry = entries.get(keyOf(posting));
    if (!entry) continue;
    if (known.has(entry.key)) {
      // Keeping leaves the person's notes as they are.
      await ask('library:keep', { kept: { entry, posting } });
      saved++;
      continue;
    }
    fresh.push({ entry, posting });
    if (fresh.length >= atOnce) await send();
  }
  await send();
  return saved;
}
