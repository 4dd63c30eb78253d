import { allOrNothing } from '../library/all-or-nothing';
import { database } from '../library/database';
import { say } from '../words/own-say';
import { checkedPerson } from './checked-person';
import { type Edit, edited } from './edit';
import { emptyPerson } from './empty-person';
import type { Person } from './person';
import { recall } from './recall';

const key = 'me';
/** Where records go that could not be read whole, before anything is written over them. */
const damagedKey = 'me, damaged';

/** The stored profile, as far as it can be read; null: none yet, or nothing in it is readable (it is kept). */
export async function getPerson(): Promise<Person | null> {
  return (await read()).person;
}

/** Names of the parts of the stored profile that cannot be read; mostly none. */
export async function lostParts(): Promise<string[]> {
  return (await read()).lost;
}

async function read(): Promise<Understood> {
  const stored = await (await database()).get('profile', key);
  return stored === undefined ? nothing : understood(stored);
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
  return allOrNothing(tx, async () => {
    const stored = await tx.store.get(key);
    const { person, lost } = stored === undefined ? nothing : understood(stored);
    if (lost.length > 0) {
      // A second damage does not take the place of the first.
      const before = await tx.store.getAllKeys();
      const again = before.filter((name) => name.startsWith(damagedKey)).length;
      await tx.store.put(stored, again === 0 ? damagedKey : `${damagedKey} ${again + 1}`);
    }
    const after = to(person ?? emptyPerson);
    await tx.store.put(after, key);
    return after;
  });
}

interface Understood {
  person: Person | null;
  lost: string[];
}

const nothing: Understood = { person: null, lost: [] };

function understood(stored: unknown): Understood {
  const recalled = recall(stored);
  switch (recalled.state) {
    case 'ok':
      return recalled;
    case 'damaged':
      return { person: null, lost: ['everything'] };
    case 'newer':
      throw new Error(say('files.newerProfile'));
  }
}
