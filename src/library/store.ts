import { postingSchema } from '../posting';
import { firstProblem } from '../profile/migrations';
import { allOrNothing } from './all-or-nothing';
import { checked } from './checked';
import { type Database, database } from './database';
import {
  type Entry,
  type EntryEdit,
  entryEditSchema,
  entrySchema,
  type Judgement,
  judgementSchema,
  type Kept,
} from './entry';

type Writing = ReturnType<typeof begin>;
const begin = (db: Database) =>
  db.transaction(['entries', 'postings'], 'readwrite', { durability: 'strict' });

/** The entry with this key; null where there is none that can be read. */
export async function keptEntry(key: string): Promise<Entry | null> {
  const stored = await (await database()).get('entries', key);
  return entrySchema.safeParse(stored).data ?? null;
}

/** Keeps a posting, or brings a kept one up to date: the person's own words on it stay. */
export async function keep({ entry, posting }: Kept): Promise<Entry> {
  const wanted = checked(entrySchema.safeParse(entry));
  const text = checked(postingSchema.safeParse(posting));
  const db = await database();
  const tx = begin(db);
  return allOrNothing(tx, async () => {
    const stored = await tx.objectStore('entries').get(wanted.key);
    const before = entrySchema.safeParse(stored).data;
    if (stored !== undefined && !before) await putAside(tx, wanted.key);
    const after = before ? { ...wanted, ...ownWords(before) } : wanted;
    await Promise.all([
      tx.objectStore('entries').put(after, after.key),
      tx.objectStore('postings').put(text, after.key),
    ]);
    return after;
  });
}

/** What the person said of an entry, and when it came. */
function ownWords({ status, notes, tags, sets, savedAt }: Entry): Partial<Entry> {
  return { status, notes, tags, sets, savedAt };
}

/**
 * Brings whole records back, as they were exported; those in the library with the same key are
 * replaced. Resolves when they are on the disk, or, where `more` follow, a little earlier. A full
 * Firefox keeps some records of a transaction that it took back (seen in ESR 153): none is lost.
 */
export async function restore(kept: readonly Kept[], more = false): Promise<number> {
  const good = kept.map(({ entry, posting }) => ({
    entry: checked(entrySchema.safeParse(entry)),
    posting: checked(postingSchema.safeParse(posting)),
  }));
  const db = await database();
  const durability = more ? 'relaxed' : 'strict';
  const tx = db.transaction(['entries', 'postings'], 'readwrite', { durability });
  return allOrNothing(tx, async () => {
    const writing = good.flatMap(({ entry, posting }) => [
      tx.objectStore('entries').put(entry, entry.key),
      tx.objectStore('postings').put(posting, entry.key),
    ]);
    await Promise.all(writing);
    return good.length;
  });
}

/** Changes what the person says about entries, all or none; such as are gone are left out. `now` is an ISO time in UTC. */
export async function editEntries(
  edits: readonly { key: string; edit: EntryEdit }[],
  now: string,
): Promise<Entry[]> {
  const said = new Map(edits.map(({ key, edit }) => [key, saidIn(edit)]));
  return change([...said.keys()], (entry) => ({
    ...entry,
    ...said.get(entry.key),
    changedAt: now,
  }));
}

/** Notes newer judgements; entries that went meanwhile stay gone. */
export async function noteJudgements(
  judged: readonly { key: string; judgement: Judgement }[],
): Promise<number> {
  const good = new Map(
    judged.map(({ key, judgement }) => [key, checked(judgementSchema.safeParse(judgement))]),
  );
  const noted = await change(
    [...good.keys()],
    (entry) => ({ ...entry, judgement: good.get(entry.key) ?? entry.judgement }),
    // It can be made again.
    'relaxed',
  );
  return noted.length;
}

/** Takes entries out, and gives back what they were: for undo. */
export async function remove(keys: readonly string[]): Promise<Kept[]> {
  const db = await database();
  const tx = begin(db);
  return allOrNothing(tx, async () => {
    const removed: Kept[] = [];
    for (const key of keys) {
      const entry = entrySchema.safeParse(await tx.objectStore('entries').get(key)).data;
      const posting = postingSchema.safeParse(await tx.objectStore('postings').get(key)).data;
      if (entry && posting) removed.push({ entry, posting });
      else await putAside(tx, key);
      await tx.objectStore('entries').delete(key);
      await tx.objectStore('postings').delete(key);
    }
    return removed;
  });
}

/** What cannot be read, by a damage or because a newer version wrote it, is never the price of a change. */
async function putAside(tx: Writing, key: string): Promise<void> {
  for (const shelf of ['entries', 'postings'] as const) {
    const store = tx.objectStore(shelf);
    const stored = await store.get(key);
    if (stored === undefined) continue;
    const name = `${key}, unreadable`;
    const taken = (await store.getAllKeys(IDBKeyRange.bound(name, `${name}\uffff`))).length;
    await store.put(stored, taken === 0 ? name : `${name} ${taken + 1}`);
  }
}

/** Reads, changes and writes the entries with these keys in one transaction. */
async function change(
  keys: readonly string[],
  to: (entry: Entry) => Entry,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<Entry[]> {
  const tx = (await database()).transaction('entries', 'readwrite', { durability });
  return allOrNothing(tx, async () => {
    const stored = await Promise.all(keys.map((key) => tx.store.get(key)));
    const after = stored.flatMap((one) => {
      const entry = entrySchema.safeParse(one).data;
      return entry ? [to(entry)] : [];
    });
    await Promise.all(after.map((entry) => tx.store.put(entry, entry.key)));
    return after;
  });
}

/** The fields an edit speaks of; an absent one stays as it was. */
function saidIn(edit: EntryEdit): Partial<Entry> {
  const { data, error } = entryEditSchema.safeParse(edit);
  if (error) throw new Error(`This cannot be noted: ${firstProblem(error)}`);
  const said = Object.entries(data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said);
}
