import { database } from '../library/database';
import { checkedPerson } from './checked-person';
import { type Edit, edited } from './edit';
import { emptyPerson } from './empty-person';
import { recall } from './migrations';
import type { Person } from './person';

const key = 'me';
const damagedKey = 'me, damaged';

/** The stored profile; null: none yet, or only one that no version can read (it is kept). */
export async function getPerson(): Promise<Person | null> {
  const stored = await (await database()).get('profile', key);
  return stored === undefined ? null : understood(stored);
}

/** Stores the whole profile; resolves when it is on the disk. What was there stays on failure. */
export async function savePerson(person: unknown): Promise<Person> {
  const wanted = checkedPerson(person);
  return change(() => wanted);
}

/** Applies edits to whatever the profile is by now. What was there stays on failure. */
export function editPerson(edits: readonly Edit[]): Promise<Person> {
  return change((person) => checkedPerson(edited(person, edits)));
}

/** Reads, changes and writes in one transaction, so that two changes at once both count. */
async function change(to: (person: Person) => Person): Promise<Person> {
  const db = await database();
  const tx = db.transaction('profile', 'readwrite', { durability: 'strict' });
  // Its rejection is that of the step that failed, which is the one to report.
  tx.done.catch(() => {});
  try {
    const stored = await tx.store.get(key);
    const before = stored === undefined ? null : understood(stored);
    if (stored !== undefined && !before) await tx.store.put(stored, damagedKey);
    const after = to(before ?? emptyPerson);
    await tx.store.put(after, key);
    tx.commit();
    await tx.done;
    return after;
  } catch (problem) {
    try {
      tx.abort();
    } catch {
      // It was over already.
    }
    throw problem;
  }
}

function understood(stored: unknown): Person | null {
  const recalled = recall(stored);
  if (recalled.state === 'newer') {
    throw new Error(
      `The profile was saved by a newer Rolescope (version ${recalled.version} of its shape). Update Rolescope to use it; nothing was changed.`,
    );
  }
  return recalled.state === 'ok' ? recalled.person : null;
}
