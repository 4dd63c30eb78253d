import { ask } from '../../ask';
import type { Backup } from '../../profile/backup';
import { emptyPerson } from '../../profile/empty-person';
import { bringBack, takeOut } from '../dashboard/library/whole-postings';
import { keptPostings } from './kept-postings';
import { noticeAgain } from './notice-again';
import { putPageRecords } from './page-records';

type Saved = { saved: true } | { error: string };

/**
 * Brings a backup back: its profile, settings and drafts take the place of what is there, its
 * postings join the library. Gives what undoes it (postings that were only looked at stay noted);
 * throws, with its reason, where it cannot be done.
 */
export async function restoreBackup(backup: Backup): Promise<() => Promise<Saved>> {
  const { profile, settings, library, sightings, pages } = backup;
  const keys = library.map(({ entry }) => entry.key);
  const [person, before, former] = await Promise.all([
    ask('profile:get', {}),
    ask('settings:get', {}),
    keptPostings(keys),
  ]);
  if (profile) {
    const answer = await ask('profile:save', { person: profile });
    if ('error' in answer) throw new Error(answer.error);
  }
  await bringBack(library);
  await noticeAgain(sightings);
  const undoPages = await putPageRecords(pages);
  await ask('settings:save', { settings });
  return async () => {
    await ask('settings:save', { settings: before });
    await undoPages();
    await takeOut(keys);
    await bringBack(former);
    return profile ? ask('profile:save', { person: person ?? emptyPerson }) : { saved: true };
  };
}
