import { analyze } from '../../../engine/analyze';
import { loadKnowledge } from '../../../knowledge/load';
import type { Kept } from '../../../library/entry';
import { entryOf } from '../../../library/judgement';
import type { Posting } from '../../../posting';
import { sayFrom } from '../../../words/worker-words';
import type { BatchJob, FromWorker, ToWorker } from './batch-words';
import { FileProblem } from './file-problem';
import { judgeFile, postingsAt } from './judge-file';

/** As much of a worker's own scope as is needed here. */
export interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { data: ToWorker }) => void): void;
  postMessage(message: FromWorker): void;
}

/** Postings with their texts in one answer. */
const keptAtOnce = 40;

/**
 * Reads and judges files away from the page, which stays free for its reader. Waits after each answer
 * until the page has taken it, so that nothing piles up between the two.
 */
export function serveBatch(scope: WorkerScope): void {
  const knowledge = loadKnowledge();
  let isStopped = false;
  let goOn: () => void = () => undefined;

  async function tell(message: FromWorker): Promise<boolean> {
    const taken = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    scope.postMessage(message);
    await taken;
    return !isStopped;
  }

  const judgeFor = ({ person, today, words }: BatchJob) => {
    const say = sayFrom(words);
    return (posting: Posting) => analyze(posting, knowledge, person, today, say);
  };

  const judge = (job: BatchJob) =>
    judgeFile(
      job.file,
      { fields: job.fields, judge: judgeFor(job) },
      {
        clock: () => performance.now(),
        encoded: (encoding) => scope.postMessage({ told: 'encoding', encoding }),
        tell: (rows, bytes) => tell({ told: 'rows', rows, bytes }),
      },
    );

  async function keep(job: BatchJob, numbers: ReadonlySet<number>): Promise<void> {
    const judged = judgeFor(job);
    let kept: Kept[] = [];
    for await (const posting of postingsAt(job.file, job.fields, numbers)) {
      kept.push({ posting, entry: entryOf(posting, judged(posting), job.now) });
      if (kept.length < keptAtOnce) continue;
      if (!(await tell({ told: 'kept', kept }))) return;
      kept = [];
    }
    await tell({ told: 'kept', kept });
  }

  const run = (work: Promise<void>) =>
    work.then(
      () => scope.postMessage({ told: 'end' }),
      (reason: unknown) =>
        scope.postMessage(
          reason instanceof FileProblem
            ? { told: 'refused', problem: reason.problem }
            : { told: 'failed', reason },
        ),
    );

  scope.addEventListener('message', ({ data }) => {
    if (data.do === 'judge') void run(judge(data.job));
    else if (data.do === 'keep') void run(keep(data.job, data.numbers));
    else {
      if (data.do === 'stop') isStopped = true;
      goOn();
    }
  });
}
