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
        <h1>Judge many postings at once</h1>
      ) : (
        <p className="warn" role="alert">
          {problem}
        </p>
      )}
      <p>
        Drop a file of postings here: NDJSON (one a line), JSON (a list) or CSV with a row of names.
        Each needs a title and a description, under whatever names; company, place, pay, address, id
        and date are used where they are there.
      </p>
      <label className="button">
        Choose a file
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
      <p className="aside">
        It is read on this device and goes nowhere. A hundred thousand postings are no problem, and
        you can go on working meanwhile.
      </p>
    </div>
  );
}
