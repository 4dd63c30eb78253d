import { useEffect, useState } from 'react';
import { ask, onAnnouncement } from '../../ask';
import { reasonOf } from '../use-person';
import { copyLibrary, type LibraryCopy } from './library-copy';

/** The library as the store has it. */
export type LibraryState =
  | { state: 'loading' }
  | ({ state: 'known' } & LibraryCopy)
  | { state: 'failed'; problem: string };

/** At most this often (ms) a change is shown: while thousands come, the page stays quick. */
const pause = 250;

/** The library's entries, and every change of them, wherever it is made. */
export function useLibrary(): LibraryState {
  const [library, setLibrary] = useState<LibraryState>({ state: 'loading' });
  useEffect(() => {
    const life = new AbortController();
    let latest: LibraryCopy | null = null;
    let shown = Number.NEGATIVE_INFINITY;
    let timer = 0;
    const show = () => {
      timer = 0;
      shown = performance.now();
      if (latest && !life.signal.aborted) setLibrary({ state: 'known', ...latest });
    };
    const changed = copyLibrary(
      (part) => ask('library:entries', { part }),
      (copy) => {
        latest = copy;
        timer ||= window.setTimeout(show, Math.max(0, shown + pause - performance.now()));
      },
      (problem) => {
        if (!life.signal.aborted) setLibrary({ state: 'failed', problem: reasonOf(problem) });
      },
    );
    onAnnouncement((announcement) => {
      if (announcement.type === 'library:changed') changed(announcement.keys);
    }, life.signal);
    life.signal.addEventListener('abort', () => clearTimeout(timer));
    return () => life.abort();
  }, []);
  return library;
}
