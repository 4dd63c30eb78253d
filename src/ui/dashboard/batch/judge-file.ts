import type { Insights } from '../../../insights';
import type { Posting } from '../../../posting';
import { type BatchRow, rowOf } from './batch-row';
import type { Fields } from './fields';
import { FileProblem, NoPosting, type RecordProblem } from './file-problem';
import type { Reading, TextFile } from './file-text';
import { idOf, postingOfRecord } from './posting-of-record';
import { recordsIn } from './records';

/** How a file's postings are read and judged. */
export interface Judging {
  fields: Fields;
  judge: (posting: Posting) => Insights;
}

/** Work between two tellings (ms). */
const stint = 200;

/**
 * Judges every posting of a file in its order. `tell` is given the rows since it was last called and
 * may take its time; when it answers false, the run ends with what was told. `clock` is in ms.
 */
export async function judgeFile(
  file: TextFile,
  { fields, judge }: Judging,
  {
    tell,
    clock,
    encoded,
  }: {
    tell: (rows: BatchRow[], bytes: number) => Promise<boolean>;
    clock: () => number;
    encoded?: Reading['encoded'];
  },
): Promise<void> {
  let bytes = 0;
  let rows: BatchRow[] = [];
  let since = clock();
  let n = 0;
  const first = new Map<string, number>();
  const heard = (now: number) => {
    bytes = now;
  };
  for await (const found of recordsIn(file, { heard, ...(encoded && { encoded }) })) {
    n++;
    rows.push(read(found, n));
    if (clock() - since < stint) continue;
    if (!(await tell(rows, bytes))) return;
    rows = [];
    since = clock();
  }
  await tell(rows, bytes);
  if (n === 0) throw new FileProblem('noPosting');

  function read(
    found: { line: number; record?: unknown; problem?: RecordProblem },
    at: number,
  ): BatchRow {
    const { line, record, problem } = found;
    if (problem !== undefined) return { n: at, line, problem };
    try {
      const id = idOf(record, fields);
      const twin = (id !== null && first.get(id)) || null;
      if (id !== null && twin === null) first.set(id, at);
      const posting = postingOfRecord(record, fields, file.name, at);
      return rowOf(posting, judge(posting), { n: at, line, id, twin });
    } catch (reason) {
      return { n: at, line, problem: problemOf(reason) };
    }
  }
}

function problemOf(reason: unknown): RecordProblem {
  if (reason instanceof NoPosting) return reason.problem;
  return { code: 'notJudged', reason: reason instanceof Error ? reason.message : String(reason) };
}

/** The postings with these numbers, read from the file once more: a run keeps no texts. */
export async function* postingsAt(
  file: TextFile,
  fields: Fields,
  numbers: ReadonlySet<number>,
): AsyncGenerator<Posting> {
  let n = 0;
  let left = numbers.size;
  if (left === 0) return;
  const seen = new Set<string>();
  for await (const found of recordsIn(file)) {
    n++;
    if (!numbers.has(n)) continue;
    if ('record' in found) {
      const posting = postingOfRecord(found.record, fields, file.name, n);
      // Two postings under one id stay two.
      const id = posting.id !== null && seen.has(posting.id) ? `${posting.id} (${n})` : posting.id;
      if (id !== null) seen.add(id);
      yield { ...posting, id };
    }
    if (--left === 0) return;
  }
}
