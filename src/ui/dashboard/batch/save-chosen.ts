import { ask } from '../../../ask';
import type { Entry, Kept } from '../../../library/entry';
import type { BatchJob } from './batch-words';
import { startWorker } from './batch-worker';

/** Saves the postings with these numbers, with their texts; what is kept already is brought up to date. */
export async function saveChosen(
  job: BatchJob,
  numbers: ReadonlySet<number>,
  kept: readonly Entry[],
): Promise<number> {
  const known = new Set(kept.map(({ key }) => key));
  let saved = 0;
  const save = async (some: readonly Kept[]) => {
    const fresh = some.filter(({ entry }) => !known.has(entry.key));
    if (fresh.length > 0) saved += await ask('library:restore', { kept: [...fresh] });
    for (const one of some.filter(({ entry }) => known.has(entry.key))) {
      // Keeping leaves the person's notes as they are.
      await ask('library:keep', { kept: one });
      saved++;
    }
  };
  await startWorker(
    { do: 'keep', job, numbers: new Set(numbers) },
    { answer: (message) => (message.told === 'kept' ? save(message.kept) : undefined) },
  ).ended;
  return saved;
}
