import { useEffect, useState } from 'react';
import { ask, onAnnouncement } from '../../ask';
import type { Entry } from '../../library/entry';
import { reasonOf } from '../use-person';

/** The library as the store has it. */
export type LibraryState =
  | { state: 'loading' }
  | { state: 'known'; entries: Entry[]; unreadable: number }
  | { state: 'failed'; problem: string };

/** The library's entries, and every change of them, wherever it is made. */
export function useLibrary(): LibraryState {
  const [library, setLibrary] = useState<LibraryState>({ state: 'loading' });
  useEffect(() => {
    const life = new AbortController();
    let asked = 0;
    let timer = 0;
    let next = 0;
    const look = () => {
      const now = ++asked;
      const before = performance.now();
      ask('library:entries', {})
        .then(
          // The answer to an older question is worth nothing.
          (answer) => now === asked && setLibrary({ state: 'known', ...answer }),
          (problem: unknown) =>
            now === asked && setLibrary({ state: 'failed', problem: reasonOf(problem) }),
        )
        .finally(() => {
          // Many changes in a row: a fifth of the time for looking is enough.
          const answered = performance.now();
          next = answered + 4 * (answered - before);
        });
    };
    const later = () => {
      clearTimeout(timer);
      timer = window.setTimeout(look, next - performance.now());
    };
    onAnnouncement(({ type }) => type === 'library:changed' && later(), life.signal);
    life.signal.addEventListener('abort', () => clearTimeout(timer));
    look();
    return () => life.abort();
  }, []);
  return library;
}
