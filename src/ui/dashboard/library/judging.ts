import { useSyncExternalStore } from 'react';
import { ask } from '../../../ask';
import { judgeAgain, type Store } from './judge-again';
import type { Measure } from './serve-judging';

/** How far judging the library again is. */
interface Progress {
  done: number;
  of: number;
}

const store: Store = (judged) => ask('library:judgements', { judged });

let progress: Progress | null = null;
let life = new AbortController();
const listeners = new Set<() => void>();

function tell(next: Progress | null): void {
  progress = next;
  for (const listener of listeners) listener();
}

/** Judges these postings again; it goes on while other views are looked at. Resolves to how many were judged. */
export async function startJudgingAgain(
  keys: readonly string[],
  measure: Measure,
): Promise<number> {
  life = new AbortController();
  const of = keys.length;
  const { signal } = life;
  tell({ done: 0, of });
  try {
    // It brings the engine's words along, which nothing else of the library needs.
    const { startJudging } = await import('./judging-pool');
    const pool = startJudging(measure);
    try {
      return await judgeAgain(keys, store, pool, (done) => tell({ done, of }), signal);
    } finally {
      pool.end();
    }
  } finally {
    tell(null);
  }
}

/** Ends it after what is under way; what is judged stays. */
export function stopJudging(): void {
  life.abort();
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How far it is; null: it is not under way. */
export function useJudging(): Progress | null {
  return useSyncExternalStore(follow, () => progress);
}
