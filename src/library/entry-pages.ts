import { database } from './database';
import { type Entry, entrySchema } from './entry';

/** Which of the entries are asked for. */
export type EntryPart =
  /** The newest ones, the newest first. */
  | { newest: number }
  /** The next `most` in the order of their keys; '' stands before the first. */
  | { after: string; most: number }
  /** These; such as are not kept are left out. */
  | { keys: readonly string[] };

export interface EntryPage {
  entries: Entry[];
  /** How many could not be read (they stay where they are). */
  unreadable: number;
  /** Whereafter the next page begins; null: nothing comes after. */
  next: string | null;
}

/** Some entries of the library, or all of them. */
export async function entries(part?: EntryPart): Promise<EntryPage> {
  const { store } = (await database()).transaction('entries');
  if (part === undefined) return page(await store.getAll());
  if ('keys' in part) {
    const stored = await Promise.all(part.keys.map((key) => store.get(key)));
    return page(stored.filter((one) => one !== undefined));
  }
  if ('newest' in part) {
    const newest: unknown[] = [];
    let cursor = await store.index('savedAt').openCursor(null, 'prev');
    while (cursor && newest.length < part.newest) {
      newest.push(cursor.value);
      cursor = await cursor.continue();
    }
    return page(newest);
  }
  const range = IDBKeyRange.lowerBound(part.after, true);
  const [keys, stored] = await Promise.all([
    store.getAllKeys(range, part.most),
    store.getAll(range, part.most),
  ]);
  return { ...page(stored), next: keys.length < part.most ? null : (keys.at(-1) ?? null) };
}

function page(stored: readonly unknown[]): EntryPage {
  const read = stored.flatMap((one) => entrySchema.safeParse(one).data ?? []);
  return { entries: read, unreadable: stored.length - read.length, next: null };
}
