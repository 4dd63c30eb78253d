import type { Entry } from '../../../library/entry';
import { say } from '../../../words/own-say';
import { usePerson } from '../../use-person';
import { DropZone } from '../drop-zone';
import { BatchFields } from './batch-fields';
import { BatchInvitation } from './batch-invitation';
import { BatchProgress } from './batch-progress';
import { BatchResults } from './batch-results';
import { type BatchState, clearBatch, openBatch, startBatch, useBatch } from './batch-run';

/** Many postings at once: a file judged on this device, its results to look at, export and save. */
export function BatchView({ entries }: { entries: Entry[] }) {
  const run = useBatch();
  const person = usePerson();
  const open = (file: File) =>
    void openBatch(file, person.state === 'known' ? person.person : null);
  return (
    <DropZone className="batch" take={open}>
      {run ? (
        <Opened run={run} entries={entries} open={open} />
      ) : (
        <BatchInvitation open={open} problem={null} />
      )}
    </DropZone>
  );
}

function Opened({
  run,
  entries,
  open,
}: {
  run: BatchState;
  entries: Entry[];
  open: (file: File) => void;
}) {
  const { job, peek, state, problem, lists } = run;
  const hasRows = lists.all.length > 0;
  return (
    <>
      <header className="batch-head">
        <h1>{job.file.name}</h1>
        {state === 'asking' ? (
          <button type="button" className="quiet" onClick={clearBatch}>
            {say('batch.anotherFile')}
          </button>
        ) : (
          <BatchProgress run={run} />
        )}
      </header>
      {state === 'failed' && !hasRows && <BatchInvitation open={open} problem={problem} />}
      {peek && peek.names.length > 0 && (
        <BatchFields
          key={`${job.now} ${state === 'asking'}`}
          peek={peek}
          fields={job.fields}
          isAsked={state === 'asking'}
          start={(fields) => void startBatch(fields)}
        />
      )}
      {state !== 'asking' && (hasRows || state === 'running') && (
        <BatchResults run={run} entries={entries} />
      )}
    </>
  );
}
