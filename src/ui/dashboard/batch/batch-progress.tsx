import { decimal } from '../../../words/decimal';
import { inARow } from '../../../words/in-a-row';
import { say } from '../../../words/own-say';
import { type BatchState, cancelBatch, clearBatch } from './batch-run';

/** How far a run is, and the way to end it. */
export function BatchProgress({ run }: { run: BatchState }) {
  const { job, bytes, lists, state, encoding } = run;
  return (
    <div className="batch-progress">
      {state === 'running' && (
        <progress
          aria-label={say('batch.progress')}
          max={Math.max(1, job.file.size)}
          value={bytes}
        />
      )}
      <p className="aside" role="status" data-batch={state} data-rows={lists.all.length}>
        {inARow([stateWords(run), ...(encoding ? [say('batch.encoding', { encoding })] : [])], say)}
      </p>
      {state === 'running' ? (
        <button type="button" className="button" onClick={cancelBatch}>
          {say('batch.cancel')}
        </button>
      ) : (
        <button type="button" className="quiet" onClick={clearBatch}>
          {say('batch.anotherFile')}
        </button>
      )}
    </div>
  );
}

function stateWords({ state, lists, seconds, problem, bytes, job }: BatchState): string {
  const count = lists.all.length;
  if (state === 'done') return doneWords(count, seconds);
  if (state === 'cancelled') return say('batch.cancelled', { done: doneWords(count, seconds) });
  if (state === 'failed') {
    return count > 0
      ? say('batch.stopped', { count, problem: problem ?? '' })
      : say('batch.notRead');
  }
  const left = bytes > 0 && seconds > 2 ? (seconds * (job.file.size - bytes)) / bytes : 0;
  return left > 3
    ? say('batch.soFarLeft', { count, left: spell(left) })
    : say('batch.soFar', { count });
}

function doneWords(count: number, seconds: number): string {
  const time = spell(seconds);
  return seconds > 1
    ? say('batch.doneRate', { count, time, rate: Math.round(count / seconds) })
    : say('batch.done', { count, time });
}

/** "12 s", "3 min". */
function spell(seconds: number): string {
  if (seconds >= 90) return say('batch.minutes', { n: Math.round(seconds / 60) });
  return say('batch.seconds', { n: seconds < 10 ? decimal(seconds, 1, say) : Math.round(seconds) });
}
