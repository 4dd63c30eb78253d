import type { Kept } from '../../../library/entry';
import type { Person } from '../../../profile/person';
import type { WorkerWords } from '../../../words/worker-words';
import type { BatchRow } from './batch-row';
import type { Fields } from './fields';
import type { WholeProblem } from './file-problem';

/** What the worker works on: a file, and what its postings are judged by. */
export interface BatchJob {
  file: File;
  fields: Fields;
  person: Person | null;
  /** ISO day. */
  today: string;
  /** ISO time in UTC. */
  now: string;
  words: WorkerWords;
}

/** What the page says to the worker. */
export type ToWorker =
  | { do: 'judge'; job: BatchJob }
  /** Gives the postings with these numbers, with their texts, to be kept. */
  | { do: 'keep'; job: BatchJob; numbers: ReadonlySet<number> }
  /** The last answer was taken: go on. */
  | { do: 'go on' }
  | { do: 'stop' };

/** What the worker says to the page; each waits for "go on". */
export type FromWorker =
  | { told: 'rows'; rows: BatchRow[]; bytes: number }
  | { told: 'kept'; kept: Kept[] }
  | { told: 'encoding'; encoding: string }
  | { told: 'end' }
  | { told: 'refused'; problem: WholeProblem }
  /** Something failed that nobody foresaw. */
  | { told: 'failed'; reason: unknown };
