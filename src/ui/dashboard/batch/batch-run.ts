import { useSyncExternalStore } from 'react';
import { analyze } from '../../../engine/analyze';
import { entryOf } from '../../../library/judgement';
import type { Person } from '../../../profile/person';
import { today } from '../../today';
import { knowledge } from '../../use-insights';
import { reasonOf, saysSomething } from '../../use-person';
import { type BatchRow, judgeFile } from './judge-file';

/** A run over a file. `rows` grows in place; a new state tells of it. */
export interface BatchState {
  file: File;
  rows: readonly BatchRow[];
  /** How many rows there are, so that a state differs from the one before. */
  count: number;
  bytes: number;
  state: 'running' | 'done' | 'cancelled' | 'failed';
  problem: string | null;
  /** Seconds it took so far. */
  seconds: number;
}

let current: BatchState | null = null;
let stop: AbortController | null = null;
const listeners = new Set<() => void>();

function tell(next: BatchState | null): void {
  current = next;
  for (const listener of listeners) listener();
}

/** Starts a run in place of the one before; it goes on while other views are looked at. */
export async function startBatch(file: File, person: Person | null): Promise<void> {
  stop?.abort();
  const mine = new AbortController();
  stop = mine;
  const rows: BatchRow[] = [];
  const began = performance.now();
  const judged = person && saysSomething(person) ? person : null;
  const now = new Date().toISOString();
  const state = (fields: Partial<BatchState>): BatchState => ({
    file,
    rows,
    count: rows.length,
    bytes: 0,
    state: 'running',
    problem: null,
    seconds: (performance.now() - began) / 1_000,
    ...fields,
  });
  tell(state({}));
  let bytes = 0;
  let told = 0;
  const end = (how: Partial<BatchState>) => stop === mine && tell(state({ bytes, ...how }));
  try {
    await judgeFile(
      file,
      (posting) => entryOf(posting, analyze(posting, knowledge(), judged, today()), now),
      rows,
      {
        signal: mine.signal,
        clock: () => performance.now(),
        breathe,
        heard: (progress) => {
          bytes = progress.bytes;
          // Ten times a second is enough to look at.
          if (stop !== mine || performance.now() - told < 100) return;
          told = performance.now();
          tell(state({ bytes }));
        },
      },
    );
    end({ state: mine.signal.aborted ? 'cancelled' : 'done' });
  } catch (problem) {
    end({ state: 'failed', problem: reasonOf(problem) });
  }
}

/** Ends the run; what is judged stays. */
export function cancelBatch(): void {
  stop?.abort();
}

/** Forgets the run and its results. */
export function clearBatch(): void {
  stop?.abort();
  stop = null;
  tell(null);
}

/** A breath without a frame (ms). */
const longestBreath = 30;

/** Lets the page draw; in a hidden tab, where nothing is drawn and timers are slow, only a turn. */
function breathe(): Promise<void> {
  return new Promise((resume) => {
    if (document.hidden) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resume();
      };
      port2.postMessage(null);
      return;
    }
    requestAnimationFrame(() => setTimeout(resume));
    // A frame may come late, or never where the tab is hidden meanwhile: the run does not wait for it.
    setTimeout(resume, longestBreath);
  });
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The run under way or ended; null: none. */
export function useBatch(): BatchState | null {
  return useSyncExternalStore(follow, () => current);
}
