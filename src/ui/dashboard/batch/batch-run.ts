import { useSyncExternalStore } from 'react';
import type { Person } from '../../../profile/person';
import { say } from '../../../words/own-say';
import { wordsForWorker } from '../../../words/worker-words';
import { today } from '../../today';
import { saysSomething } from '../../use-person';
import { type BatchRow, isJudged } from './batch-row';
import type { BatchJob } from './batch-words';
import { type BatchWorker, startWorker } from './batch-worker';
import { type Fields, missingFields } from './fields';
import { type Peek, peek } from './peek';
import { fileProblemWords } from './problem-said';

/** The rows of a run, sorted into what can be looked at alone. They grow in place. */
export interface BatchLists {
  all: readonly BatchRow[];
  ours: readonly BatchRow[];
  twins: readonly BatchRow[];
  unread: readonly BatchRow[];
}

/** A run over a file. `lists` grow in place; a new state tells of it. */
export interface BatchState {
  job: BatchJob;
  /** null: not looked at yet, or it cannot be. */
  peek: Peek | null;
  lists: BatchLists;
  bytes: number;
  /** asking: which names of the file mean what, before anything is judged. */
  state: 'asking' | 'running' | 'done' | 'cancelled' | 'failed';
  problem: string | null;
  /** What the file's letters were taken for; null: they are UTF-8. */
  encoding: string | null;
  /** Seconds it took so far. */
  seconds: number;
}

let current: BatchState | null = null;
let worker: BatchWorker | null = null;
let isCancelled = false;
const listeners = new Set<() => void>();

function tell(next: BatchState | null): void {
  current = next;
  for (const listener of listeners) listener();
}

/** Looks at a file, in place of the one before, and starts with it where its fields are clear. */
export async function openBatch(file: File, person: Person | null): Promise<void> {
  worker?.kill();
  const job: BatchJob = {
    file,
    fields: {},
    person: person && saysSomething(person) ? person : null,
    today: today(),
    now: new Date().toISOString(),
    words: wordsForWorker(say),
  };
  const fresh: BatchState = {
    job,
    peek: null,
    lists: noLists(),
    bytes: 0,
    state: 'running',
    problem: null,
    encoding: null,
    seconds: 0,
  };
  tell(fresh);
  try {
    const seen = await peek(file);
    if (current !== fresh) return;
    tell({ ...fresh, peek: seen, state: 'asking' });
    if (seen.names.length === 0 || missingFields(seen.fields).length === 0) {
      await startBatch(seen.fields);
    } else tell({ ...fresh, peek: seen, job: { ...job, fields: seen.fields }, state: 'asking' });
  } catch (problem) {
    if (current === fresh) tell({ ...fresh, state: 'failed', problem: fileProblemWords(problem) });
  }
}

/** Judges the open file with these fields; goes on while other views are looked at. */
export async function startBatch(fields: Fields): Promise<void> {
  if (!current) return;
  worker?.kill();
  const lists = noLists();
  const began = performance.now();
  let state: BatchState = {
    ...current,
    job: { ...current.job, fields },
    lists,
    bytes: 0,
    state: 'running',
    problem: null,
    encoding: null,
    seconds: 0,
  };
  tell(state);
  isCancelled = false;
  let mine: BatchWorker | null = null;
  const change = (more: Partial<BatchState>) => {
    if (worker !== mine) return;
    state = { ...state, seconds: (performance.now() - began) / 1_000, ...more };
    tell(state);
  };
  try {
    mine = startWorker(
      { do: 'judge', job: state.job },
      {
        encoded: (encoding) => change({ encoding }),
        answer: (message) => {
          if (message.told !== 'rows') return;
          sort(message.rows, lists);
          change({ bytes: message.bytes });
        },
      },
    );
    worker = mine;
    await mine.ended;
    change({ state: isCancelled ? 'cancelled' : 'done' });
  } catch (problem) {
    change({ state: 'failed', problem: fileProblemWords(problem) });
  }
}

function noLists(): { [name in keyof BatchLists]: BatchRow[] } {
  return { all: [], ours: [], twins: [], unread: [] };
}

function sort(rows: readonly BatchRow[], lists: ReturnType<typeof noLists>): void {
  for (const row of rows) {
    lists.all.push(row);
    if (!isJudged(row)) lists.unread.push(row);
    else {
      if (row.isMlLeadership) lists.ours.push(row);
      if (row.twin !== null) lists.twins.push(row);
    }
  }
}

/** Ends the run; what is judged stays. */
export function cancelBatch(): void {
  isCancelled = true;
  worker?.stop();
}

/** Forgets the run and its results. */
export function clearBatch(): void {
  worker?.kill();
  worker = null;
  tell(null);
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The run under way or ended; null: none. */
export function useBatch(): BatchState | null {
  return useSyncExternalStore(follow, () => current);
}
