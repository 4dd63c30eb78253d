import type { Entry } from '../../library/entry';
import type { EntryPage, EntryPart } from '../../library/entry-pages';

/** As many rows as the largest screen shows at once. */
const firstScreen = 100;
/** Entries that are asked for at a time; between two answers the page draws. */
const pageSize = 500;
/** More changes at once than these are a whole import's or judging's: more are to come. */
const byHand = 30;

/** The page's copy of the library, as far as it is there. */
export interface LibraryCopy {
  entries: Entry[];
  /** Entries that this version cannot read (they are kept). */
  unreadable: number;
  /** Every entry is there; before that only the newest are sure to be. */
  complete: boolean;
}

/**
 * Reads the library, the newest entries first, and keeps the copy up to date. `told` gets every new
 * copy, and whether it is one of many to come; `failed` the reason why there is none. Gives the function to call on a change: with the keys
 * of the entries that changed, or without where it may be any.
 */
export function copyLibrary(
  read: (part: EntryPart) => Promise<EntryPage>,
  told: (copy: LibraryCopy, amongMany: boolean) => void,
  failed: (problem: unknown) => void,
): (keys?: readonly string[]) => void {
  let entries = new Map<string, Entry>();
  let unreadable = 0;
  let complete = false;
  /** Keys of changed entries that are not read yet; null: any may have changed. */
  let changed: Set<string> | null = null;
  let reading = false;

  const tell = (amongMany = false) =>
    told({ entries: [...entries.values()], unreadable, complete }, amongMany);

  async function readAll(): Promise<void> {
    const fresh = new Map<string, Entry>();
    const put = (page: EntryPage) => {
      for (const entry of page.entries) fresh.set(entry.key, entry);
    };
    // A second reading replaces the copy when it is whole: nothing vanishes meanwhile.
    if (!complete) {
      put(await read({ newest: firstScreen }));
      entries = fresh;
      if (fresh.size > 0) tell();
    }
    let unread = 0;
    let after: string | null = '';
    while (after !== null) {
      const page: EntryPage = await read({ after, most: pageSize });
      put(page);
      unread += page.unreadable;
      after = page.next;
      if (!complete && after !== null) tell(true);
    }
    entries = fresh;
    unreadable = unread;
    complete = true;
    tell();
  }

  async function readSome(keys: readonly string[]): Promise<void> {
    const page = await read({ keys });
    const fresh = new Map(page.entries.map((entry) => [entry.key, entry]));
    for (const key of keys) {
      const entry = fresh.get(key);
      if (entry) entries.set(key, entry);
      else entries.delete(key);
    }
    tell(keys.length > byHand);
  }

  async function readOn(): Promise<void> {
    if (reading) return;
    reading = true;
    try {
      while (changed === null || changed.size > 0) {
        const keys: Set<string> | null = changed;
        changed = new Set();
        await (keys === null || keys.size > pageSize ? readAll() : readSome([...keys]));
      }
    } catch (problem) {
      changed = null;
      failed(problem);
    } finally {
      reading = false;
    }
  }

  void readOn();
  return (keys) => {
    if (keys === undefined) changed = null;
    else for (const key of keys) changed?.add(key);
    void readOn();
  };
}
