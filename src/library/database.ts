import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What is kept on this device. Records are `unknown`: whoever reads one checks it. */
interface Shelves extends DBSchema {
  /** Under 'me' the profile; under 'me, damaged' one that could not be read. */
  profile: { key: string; value: unknown };
  /** Kept postings without their text, by key. */
  entries: { key: string; value: unknown; indexes: { savedAt: string } };
  /** The text of kept postings, by the same key. */
  postings: { key: string; value: unknown };
  /** What was looked at, kept or not: a record for each way a posting was worded. */
  sightings: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Shelves>;

/** How long (ms) another open connection may block an upgrade. */
const patience = 3_000;

let opening: Promise<Database> | undefined;

/** The database, opened once. Only the background writes; the threads that judge again read the texts themselves. */
export function database(): Promise<Database> {
  opening ??= open().catch((problem) => {
    opening = undefined;
    throw problem;
  });
  return opening;
}

function open(): Promise<Database> {
  return new Promise((resolve, reject) => {
    let late: ReturnType<typeof setTimeout> | undefined;
    openDB<Shelves>('rolescope', 3, {
      upgrade(db, from, _to, tx) {
        // Additive only, so that an older version still reads what it knows.
        if (from < 1) db.createObjectStore('profile');
        if (from < 2) {
          for (const shelf of ['entries', 'postings', 'sightings'] as const) {
            db.createObjectStore(shelf);
          }
        }
        // The newest postings are shown first, before all are read.
        if (from < 3) tx.objectStore('entries').createIndex('savedAt', 'savedAt');
      },
      blocked() {
        late = setTimeout(
          () =>
            reject(
              new Error('Another Rolescope window keeps the store busy. Close it and try again.'),
            ),
          patience,
        );
      },
      blocking(_current, _blocked, event) {
        opening = undefined;
        (event.target as IDBDatabase).close();
      },
      terminated() {
        opening = undefined;
      },
    })
      .then(resolve, reject)
      .finally(() => clearTimeout(late));
  });
}
