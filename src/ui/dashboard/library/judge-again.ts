import type { Judgement } from '../../../library/entry';
import type { Posting } from '../../../posting';
import type { JudgingPool } from './judging-pool';

/** How many postings are fetched, judged and stored at a time. */
const batch = 40;

/** Where the texts come from and the judgements go. */
export interface Shelf {
  /** In the order of the keys; null where there is no text. */
  postings(keys: string[]): Promise<(Posting | null)[]>;
  /** Resolves to how many were stored. */
  store(judged: { key: string; judgement: Judgement }[]): Promise<number>;
}

/**
 * Judges kept postings again. `told` hears how many are done; what was done until `signal` aborts
 * stays. Resolves to how many were judged.
 */
export async function judgeAgain(
  keys: readonly string[],
  shelf: Shelf,
  pool: Pick<JudgingPool, 'size' | 'judge'>,
  told: (done: number) => void,
  signal: AbortSignal,
): Promise<number> {
  let next = 0;
  let done = 0;
  let judgedSoFar = 0;
  let failed = false;

  const take = (): string[] => {
    if (signal.aborted || failed) return [];
    const some = keys.slice(next, next + batch);
    next += some.length;
    return some;
  };
  const fetched = (some: string[]) => ({ some, postings: shelf.postings(some) });

  async function run(lane: number): Promise<void> {
    let ahead = fetched(take());
    while (ahead.some.length > 0) {
      const { some } = ahead;
      const postings = await ahead.postings;
      // The next texts come while these are judged, and are stored while the next are.
      ahead = fetched(take());
      ahead.postings.catch(() => undefined);
      const judgements = await pool.judge(lane, postings);
      const judged = some.flatMap((key, at) => {
        const judgement = judgements[at];
        return judgement ? [{ key, judgement }] : [];
      });
      const stored = await shelf.store(judged);
      judgedSoFar += stored;
      done += some.length;
      told(done);
    }
  }

  const lanes = Array.from({ length: pool.size }, (_, lane) =>
    run(lane).catch((problem: unknown) => {
      failed = true;
      throw problem;
    }),
  );
  const ends = await Promise.allSettled(lanes);
  const broken = ends.find((end) => end.status === 'rejected');
  if (broken) throw broken.reason;
  return judgedSoFar;
}
