import type { Entry } from '../../../library/entry';
import type { Posting } from '../../../posting';
import { postingOfRecord } from './posting-of-record';
import { recordsIn, type TextFile } from './records';

/** What became of one posting of a file; `n` counts from 1. */
export type BatchRow = { n: number; entry: Entry } | { n: number; problem: string };

/** How far a run is. */
export interface BatchProgress {
  bytes: number;
  rows: number;
}

/** Work between two breaths (ms): short enough that nobody waits for the page. */
const stint = 24;

/**
 * Judges every posting of a file, row after row into `rows`; ends early, with what there is, when
 * `signal` aborts. `breathe` lets the page live; `clock` is in ms.
 */
export async function judgeFile(
  file: TextFile,
  judge: (posting: Posting) => Entry,
  rows: BatchRow[],
  {
    signal,
    heard,
    breathe,
    clock,
  }: {
    signal: AbortSignal;
    heard: (progress: BatchProgress) => void;
    breathe: () => Promise<void>;
    clock: () => number;
  },
): Promise<void> {
  let bytes = 0;
  let since = clock();
  const records = recordsIn(file, (now) => {
    bytes = now;
  });
  for await (const found of records) {
    if (signal.aborted) break;
    rows.push(rowOf(found, rows.length + 1, file.name, judge));
    if (clock() - since < stint) continue;
    heard({ bytes, rows: rows.length });
    await breathe();
    since = clock();
  }
  heard({ bytes, rows: rows.length });
}

function rowOf(
  found: { record: unknown } | { problem: string },
  n: number,
  file: string,
  judge: (posting: Posting) => Entry,
): BatchRow {
  if ('problem' in found) return { n, ...found };
  try {
    return { n, entry: judge(postingOfRecord(found.record, file, n)) };
  } catch (problem) {
    return { n, problem: problem instanceof Error ? problem.message : String(problem) };
  }
}

/** The postings with these numbers, read from the file once more: a run keeps no texts. */
export async function* postingsAt(
  file: TextFile,
  numbers: ReadonlySet<number>,
): AsyncGenerator<Posting> {
  let n = 0;
  let left = numbers.size;
  if (left === 0) return;
  for await (const found of recordsIn(file)) {
    n++;
    if (!numbers.has(n)) continue;
    if ('record' in found) yield postingOfRecord(found.record, file.name, n);
    if (--left === 0) return;
  }
}
