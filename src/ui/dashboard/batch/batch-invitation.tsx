import { say } from '../../../words/own-say';

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
      <label className="button">
        {say('batch.chooseFile')}
        <input
          className="unseen"
          type="file"
          accept=".ndjson,.jsonl,.json,.csv,.tsv,.txt,text/csv,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) open(file);
            target.value = '';
          }}
        />
      </label>
      <p className="aside">{say('batch.promise')}</p>
    </div>
  );
}
