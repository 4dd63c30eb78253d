import { count } from '../../panel/words';
import { type BatchState, cancelBatch, clearBatch } from './batch-run';

/** How far a run is, and the way to end it. */
export function BatchProgress({ run }: { run: BatchState }) {
  const { job, bytes, lists, state, encoding } = run;
  return (
    <div className="batch-progress">
      {state === 'running' && (
        <progress
          aria-label="How much of the file is judged"
          max={Math.max(1, job.file.size)}
          value={bytes}
        />
      )}
      <p className="aside" role="status" data-batch={state} data-rows={lists.all.length}>
        {said(run)}
        {encoding && ` Its letters were read as ${encoding}; save it as UTF-8 if some look wrong.`}
      </p>
      {state === 'running' ? (
        <button type="button" className="button" onClick={cancelBatch}>
          Cancel
        </button>
      ) : (
        <button type="button" className="quiet" onClick={clearBatch}>
          Another file
        </button>
      )}
    </div>
  );
}

function said({ state, lists, seconds, problem, bytes, job }: BatchState): string {
  const { length } = lists.all;
  const rate = seconds > 1 ? `, ${Math.round(length / seconds)} a second` : '';
  const judged = `${count(length, 'posting')} in ${spell(seconds)}${rate}.`;
  if (state === 'done') return judged;
  if (state === 'cancelled') return `Cancelled: ${judged} They stay here.`;
  if (state === 'failed') {
    return length > 0 ? `It stopped after ${count(length, 'posting')}: ${problem}` : 'Not read.';
  }
  const left = bytes > 0 && seconds > 2 ? (seconds * (job.file.size - bytes)) / bytes : 0;
  return `${count(length, 'posting')} so far${left > 3 ? `, about ${spell(left)} left` : ''}`;
}

/** "12 s", "3 min". */
function spell(seconds: number): string {
  return seconds < 90
    ? `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`
    : `${Math.round(seconds / 60)} min`;
}
