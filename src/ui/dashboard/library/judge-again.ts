import type { Judgement } from '../../../library/entry';
import type { JudgingPool } from './judging-pool';
import type { Judgements } from './serve-judging';

/** How many postings are judged and stored at a time. */
const batch = 100;

/** Stores judgements; resolves to how many were stored. */
export type Store = (judged: { key: string; judgement: Judgement }[]) => Promise<number>;

/**
 * Judges kept postings again. `told` hears how many are done; what was done until `signal` aborts
 * stays. Resolves to how many were judged.
 */
export async function judgeAgain(
  keys: readonly string[],
  store: Store,
  pool: Pick<JudgingPool, 'size' | 'judge'>,
  told: (done: number) => void,
  signal: AbortSignal,
): Promise<number> {
  let next = 0;
  let done = 0;
  let judgedSoFar = 0;
  let failed = false;

  const take = (): readonly string[] => {
    if (signal.aborted || failed) return [];
    const some = keys.slice(next, next + batch);
    next += some.length;
    return some;
  };

  async function run(lane: number): Promise<void> {
    const begun = (some: readonly string[]) => ({
      some,
      coming: some.length > 0 ? pool.judge(lane, some) : Promise.resolve<Judgements>([]),
    });
    let now = begun(take());
    while (now.some.length > 0) {
      const { some, coming } = now;
      const judgements = await coming;
      // The next are judged while these are stored.
      now = begun(take());
      now.coming.catch(() => undefined);
      const judged = some.flatMap((key, at) => {
        const judgement = judgements[at];
        return judgement ? [{ key, judgement }] : [];
      });
      const stored = await store(judged);
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
