import type { Posting } from '../posting';
import { postingSchema } from '../posting';
import { firstProblem } from '../profile/migrations';
import { database } from './database';
import {
  type Entry,
  type EntryEdit,
  entryEditSchema,
  entrySchema,
  type Judgement,
  judgementSchema,
  type Kept,
} from './entry';
import { isSameJob, type Sighting } from './sighting';
import { sightingSchema } from './sighting-schema';

/** Every entry that can be read, and how many could not (they stay where they are). */
export async function entries(): Promise<{ entries: Entry[]; unreadable: number }> {
  const stored = await (await database()).getAll('entries');
  const read = stored.map((one) => entrySchema.safeParse(one));
  const good = read.flatMap(({ data }) => (data ? [data] : []));
  return { entries: good, unreadable: stored.length - good.length };
}

/** The entry with this key; null where there is none that can be read. */
export async function keptEntry(key: string): Promise<Entry | null> {
  const stored = await (await database()).get('entries', key);
  return entrySchema.safeParse(stored).data ?? null;
}

/** The texts of the kept postings with these keys; null where there is none that can be read. */
export async function keptPostings(keys: readonly string[]): Promise<(Posting | null)[]> {
  const { store } = (await database()).transaction('postings');
  const stored = await Promise.all(keys.map((key) => store.get(key)));
  return stored.map((one) => postingSchema.safeParse(one).data ?? null);
}

/** Keeps a posting, or brings a kept one up to date: the person's own words on it stay. */
export async function keep({ entry, posting }: Kept): Promise<Entry> {
  const wanted = checked(entrySchema.safeParse(entry));
  const text = checked(postingSchema.safeParse(posting));
  const db = await database();
  const tx = db.transaction(['entries', 'postings'], 'readwrite', { durability: 'strict' });
  const before = entrySchema.safeParse(await tx.objectStore('entries').get(wanted.key)).data;
  const after: Entry = before
    ? {
        ...wanted,
        status: before.status,
        notes: before.notes,
        tags: before.tags,
        sets: before.sets,
        savedAt: before.savedAt,
      }
    : wanted;
  await Promise.all([
    tx.objectStore('entries').put(after, after.key),
    tx.objectStore('postings').put(text, after.key),
    tx.done,
  ]);
  return after;
}

/** Brings whole records back, as they were exported; those in the library with the same key are replaced. */
export async function restore(kept: readonly Kept[]): Promise<number> {
  const good = kept.map(({ entry, posting }) => ({
    entry: checked(entrySchema.safeParse(entry)),
    posting: checked(postingSchema.safeParse(posting)),
  }));
  const db = await database();
  const tx = db.transaction(['entries', 'postings'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    ...good.flatMap(({ entry, posting }) => [
      tx.objectStore('entries').put(entry, entry.key),
      tx.objectStore('postings').put(posting, entry.key),
    ]),
    tx.done,
  ]);
  return good.length;
}

/** Changes what the person says about an entry; `now` is an ISO time in UTC. */
export async function editEntry(key: string, edit: EntryEdit, now: string): Promise<Entry> {
  const { data, error } = entryEditSchema.safeParse(edit);
  if (error) throw new Error(`This cannot be noted: ${firstProblem(error)}`);
  // An absent field stays as it was.
  const said = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
  return change(key, (entry) => ({ ...entry, ...said, changedAt: now }));
}

/** Notes newer judgements; entries that went meanwhile stay gone. */
export async function noteJudgements(
  judged: readonly { key: string; judgement: Judgement }[],
): Promise<number> {
  const db = await database();
  const tx = db.transaction('entries', 'readwrite');
  let noted = 0;
  for (const { key, judgement } of judged) {
    const entry = entrySchema.safeParse(await tx.store.get(key)).data;
    if (!entry) continue;
    await tx.store.put({ ...entry, judgement: checked(judgementSchema.safeParse(judgement)) }, key);
    noted++;
  }
  await tx.done;
  return noted;
}

/** Takes entries out, and gives back what they were: for undo. */
export async function remove(keys: readonly string[]): Promise<Kept[]> {
  const db = await database();
  const tx = db.transaction(['entries', 'postings'], 'readwrite', { durability: 'strict' });
  const removed: Kept[] = [];
  for (const key of keys) {
    const entry = entrySchema.safeParse(await tx.objectStore('entries').get(key)).data;
    const posting = postingSchema.safeParse(await tx.objectStore('postings').get(key)).data;
    if (entry && posting) removed.push({ entry, posting });
    await tx.objectStore('entries').delete(key);
    await tx.objectStore('postings').delete(key);
  }
  await tx.done;
  return removed;
}

/**
 * Notes that a posting was looked at; gives back what was seen of the same job before, newest first.
 * Each way a posting was worded is a record of its own, so that a change is still known next week.
 */
export async function notice(now: Sighting): Promise<Sighting[]> {
  const sighting = checked(sightingSchema.safeParse(now));
  const db = await database();
  const tx = db.transaction('sightings', 'readwrite');
  const before = (await tx.store.getAll())
    .flatMap((stored) => sightingSchema.safeParse(stored).data ?? [])
    .filter((one) => isSameJob(one, sighting))
    .sort((one, other) => (one.last < other.last ? 1 : -1));
  const shelf = wordingOf(sighting);
  const same = before.find((one) => wordingOf(one) === shelf);
  await tx.store.put({ ...sighting, first: same?.first ?? sighting.first }, shelf);
  await tx.done;
  return before;
}

const wordingOf = ({ key, title, pay, required }: Sighting) =>
  JSON.stringify([key, title, pay && [pay.min, pay.max, pay.currency], required]);

/** Forgets every posting that was only looked at. */
export async function forgetSightings(): Promise<void> {
  await (await database()).clear('sightings');
}

async function change(key: string, to: (entry: Entry) => Entry): Promise<Entry> {
  const db = await database();
  const tx = db.transaction('entries', 'readwrite', { durability: 'strict' });
  const entry = entrySchema.safeParse(await tx.store.get(key)).data;
  if (!entry) {
    tx.abort();
    await tx.done.catch(() => {});
    throw new Error('This posting is not in the library any more.');
  }
  const after = to(entry);
  await tx.store.put(after, key);
  await tx.done;
  return after;
}

function checked<T>(parsed: { success: true; data: T } | { success: false; error: unknown }): T {
  if (parsed.success) return parsed.data;
  throw new Error(
    `This is no posting of ours: ${firstProblem(parsed.error as Parameters<typeof firstProblem>[0])}`,
  );
}
