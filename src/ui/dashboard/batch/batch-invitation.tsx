import { say } from '../../../words/own-say';
import { FileButton } from '../../parts/file-button';

/** Before a file is chosen, or after one that could not be read: what can be dropped. */
export function BatchInvitation({
  open,
  problem,
}: {
  open: (file: File) => void;
  /** What was wrong with the file before; null: there was none. */
  problem: string | null;
}) {
  return (
    <div className="nothing drop">
      {problem === null ? (
        <h1>{say('batch.heading')}</h1>
      ) : (
        <p className="warn" role="alert">
          {problem}
        </p>
      )}
      <p>{say('batch.invitation')}</p>
      <FileButton
        accept=".ndjson,.jsonl,.json,.csv,.tsv,.txt,text/csv,application/json"
        take={open}
      >
        {say('batch.chooseFile')}
      </FileButton>
      <p className="aside">{say('batch.promise')}</p>
    </div>
  );
}
