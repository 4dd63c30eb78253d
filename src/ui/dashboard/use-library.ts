import { useEffect, useState } from 'react';
import { onAnnouncement } from '../../announcements';
import { ask } from '../../ask';
import { reasonOf } from '../use-person';
import { copyLibrary, type LibraryCopy } from './library-copy';

/** The library as the store has it. */
export type LibraryState =
  | { state: 'loading' }
  | ({ state: 'known' } & LibraryCopy)
  | { state: 'failed'; problem: string };

/** At most this often (ms) a change is shown; while thousands come, seldom: the page stays quick. */
const pause = { one: 50, many: 1_000 };

/** The library's entries, and every change of them, wherever it is made. */
export function useLibrary(): LibraryState {
  const [library, setLibrary] = useState<LibraryState>({ state: 'loading' });
  useEffect(() => {
    const life = new AbortController();
    let latest: LibraryCopy | null = null;
    let shown = Number.NEGATIVE_INFINITY;
    let due = Number.POSITIVE_INFINITY;
    let timer = 0;
    const show = () => {
      due = Number.POSITIVE_INFINITY;
      shown = performance.now();
      if (latest && !life.signal.aborted) setLibrary({ state: 'known', ...latest });
    };
    const showIn = (wait: number) => {
      const asked = performance.now() + Math.max(0, wait);
      // What is to be shown sooner does not wait for what can wait.
      if (asked >= due) return;
      due = asked;
      clearTimeout(timer);
      timer = window.setTimeout(show, Math.max(0, wait));
    };
    const changed = copyLibrary(
      (part) => ask('library:entries', { part }),
      (copy, amongMany) => {
        latest = copy;
        showIn(shown + (amongMany ? pause.many : pause.one) - performance.now());
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
