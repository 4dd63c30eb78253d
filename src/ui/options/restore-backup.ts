import { ask } from '../../ask';
import type { Backup } from '../../profile/backup';
import { emptyPerson } from '../../profile/empty-person';
import type { Person } from '../../profile/person';
import { bringBack, takeOut } from '../dashboard/library/whole-postings';
import { keptPostings } from './kept-postings';
import { noticeAgain } from './notice-again';
import { putPageRecords } from './page-records';

type Saved = { saved: true } | { error: string };

/**
 * Brings a backup back: its profile, settings and drafts take the place of what is there, its
 * postings join the library. Gives what undoes it (postings that were only looked at stay noted);
 * throws, with its reason, where it cannot be done: all that was done by then is taken back first.
 */
export async function restoreBackup(backup: Backup): Promise<() => Promise<Saved>> {
  const { profile, settings, library, sightings, pages } = backup;
  const keys = library.map(({ entry }) => entry.key);
  const [person, before, former] = await Promise.all([
    ask('profile:get', {}),
    ask('settings:get', {}),
    keptPostings(keys),
  ]);
  const there = new Set(former.map(({ entry }) => entry.key));
  const fresh = keys.filter((key) => !there.has(key));
  const undoing: (() => Promise<unknown>)[] = [];
  const undo = async (): Promise<Saved> => {
    for (const step of undoing.toReversed()) await step();
    return { saved: true };
  };
  try {
    // The largest first: where there is no room, nothing else was touched.
    undoing.push(async () => {
      await bringBack(former);
      await takeOut(fresh);
    });
    await bringBack(library);
    await noticeAgain(sightings);
    undoing.push(await putPageRecords(pages));
    if (profile) {
      undoing.push(() => saveProfile(person ?? emptyPerson));
      await saveProfile(profile);
    }
    undoing.push(() => ask('settings:save', { settings: before }));
    await ask('settings:save', { settings });
  } catch (problem) {
    await undo();
    throw problem;
  }
  return undo;
}

async function saveProfile(person: Person): Promise<void> {
  const answer = await ask('profile:save', { person });
  if ('error' in answer) throw new Error(answer.error);
}
