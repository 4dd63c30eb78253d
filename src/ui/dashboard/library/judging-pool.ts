import { say } from '../../../words/own-say';
import { wordsForWorker } from '../../../words/worker-words';
import type { Judged, Judgements, Measure, ToJudge } from './serve-judging';

/** The bundle of entrypoints/judge-worker.ts. */
const script = '/judge-worker.js';
/** More workers than these would wait for the store. */
const most = 4;

/** Several threads that judge kept postings. */
export interface JudgingPool {
  /** How many pieces of work are worth having under way at once. */
  size: number;
  /** Judges the postings with these keys in a thread; one piece after the other in each `lane` (0..size − 1). */
  judge(lane: number, keys: readonly string[]): Promise<Judgements>;
  end(): void;
}

/** Starts the threads: one for each processor. */
export function startJudging(measure: Measure): JudgingPool {
  const size = Math.min(most, Math.max(1, navigator.hardwareConcurrency));
  const words = wordsForWorker(say);
  const workers = Array.from({ length: size }, () => {
    const worker = new Worker(script);
    worker.postMessage({ measure, words } satisfies ToJudge);
    return worker;
  });
  return {
    size,
    judge: (lane, keys) =>
      new Promise((resolve, reject) => {
        const worker = workers[lane];
        if (!worker) throw new Error(`There is no lane ${lane}.`);
        worker.onmessage = ({ data }: MessageEvent<Judged>) =>
          'problem' in data ? reject(data.problem) : resolve(data.judgements);
        worker.onerror = ({ message }) => reject(new Error(message || say('library.notStarted')));
        worker.postMessage({ keys } satisfies ToJudge);
      }),
    end: () => {
      for (const worker of workers) worker.terminate();
    },
  };
}
