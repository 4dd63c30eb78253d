import { allOrNothing } from './all-or-nothing';
import { database } from './database';

/** One part of what is kept on this device. */
export interface StoredPart {
  where: 'database' | 'settings';
  /** The shelf's or the setting's own name. */
  name: string;
  items: number;
  /** Size as JSON in UTF-8: what the browser keeps is about as large. */
  bytes: number;
}

/** How much these records are. */
export function storedPart(
  where: StoredPart['where'],
  name: string,
  records: unknown[],
): StoredPart {
  const bytes = records.reduce<number>(
    (sum, record) => sum + new TextEncoder().encode(JSON.stringify(record) ?? '').length,
    0,
  );
  return { where, name, items: records.length, bytes };
}

/** Every shelf of the database, also such as only other versions know. */
export async function storedInDatabase(): Promise<StoredPart[]> {
  const db = await database();
  return Promise.all(
    [...db.objectStoreNames].map(async (name) =>
      storedPart('database', name, await db.getAll(name)),
    ),
  );
}

/** Empties every shelf, all or none; resolves when that is on the disk. */
export async function emptyDatabase(): Promise<void> {
  const db = await database();
  const names = [...db.objectStoreNames];
  const tx = db.transaction(names, 'readwrite', { durability: 'strict' });
  await allOrNothing(tx, async () => {
    await Promise.all(names.map((name) => tx.objectStore(name).clear()));
  });
}
