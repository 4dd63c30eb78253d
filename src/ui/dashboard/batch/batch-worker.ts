import { say } from '../../../words/own-say';
import type { BatchJob, FromWorker, ToWorker } from './batch-words';
import { FileProblem } from './file-problem';

/** What the worker's answers are given to. */
interface Listener {
  /** Its answer is awaited before the next one is asked for. */
  answer: (message: Extract<FromWorker, { told: 'rows' | 'kept' }>) => void | Promise<void>;
  encoded?: (encoding: string) => void;
}

/** A worker at its work. */
export interface BatchWorker {
  /** Settles when the work is at its end or was stopped; fails with what went wrong. */
  ended: Promise<void>;
  /** Ends the work after what is under way; what was judged is still told. */
  stop(): void;
  /** Ends it at once. */
  kill(): void;
}

/** The bundle of entrypoints/batch-worker.ts. */
const script = '/batch-worker.js';

/** Starts the work in a thread of its own. */
export function startWorker(
  order: { do: 'judge'; job: BatchJob } | { do: 'keep'; job: BatchJob; numbers: Set<number> },
  { answer, encoded }: Listener,
): BatchWorker {
  const worker = new Worker(script);
  const send = (message: ToWorker) => worker.postMessage(message);
  let settle: () => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    settle = resolve;
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || say('batchFile.notStarted'))),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.told === 'end') resolve();
      else if (data.told === 'failed') reject(data.reason);
      else if (data.told === 'refused') {
        reject(new FileProblem(data.problem.code, data.problem.line));
      } else if (data.told === 'encoding') encoded?.(data.encoding);
      else Promise.resolve(answer(data)).then(() => send({ do: 'go on' }), reject);
    });
  }).finally(() => worker.terminate());
  send(order);
  return {
    ended,
    stop: () => send({ do: 'stop' }),
    kill: () => {
      worker.terminate();
      settle();
    },
  };
}
