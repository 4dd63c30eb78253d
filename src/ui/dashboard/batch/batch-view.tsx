import { useMemo, useState } from 'react';
import type { Entry } from '../../../library/entry';
import { saveFile } from '../../options/save-file';
import { count } from '../../panel/words';
import { Menu } from '../../parts/menu';
import { usePerson } from '../../use-person';
import { DropZone } from '../drop-zone';
import { roleTitle } from '../role-title';
import { useSay } from '../say';
import { batchCsv, batchMarkdown, batchNdjson } from './batch-export';
import { type BatchState, cancelBatch, clearBatch, startBatch, useBatch } from './batch-run';
import { BatchTable } from './batch-table';
import type { BatchRow } from './judge-file';
import { saveChosen } from './save-chosen';

/** Many postings at once: a file judged on this device, its results to look at, export and save. */
export function BatchView({ entries }: { entries: Entry[] }) {
  const run = useBatch();
  const person = usePerson();
  const start = (file: File | undefined) => {
    if (file) void startBatch(file, person.state === 'known' ? person.person : null);
  };
  return (
    <DropZone className="batch" take={start}>
      {run ? <Run key={run.file.name} run={run} entries={entries} /> : <Invitation start={start} />}
    </DropZone>
  );
}

function Invitation({ start }: { start: (file: File | undefined) => void }) {
  return (
    <div className="nothing drop">
      <h1>Judge many postings at once</h1>
      <p>
        Drop a file of postings here: NDJSON (one a line), JSON (a list) or CSV with a row of names.
        A title and a description are needed; company, location, url, id and date are used where
        they are there.
      </p>
      <label className="button">
        Choose a file
        <input
          className="unseen"
          type="file"
          accept=".ndjson,.jsonl,.json,.csv,.tsv,text/csv,application/json"
          onChange={({ target }) => {
            start(target.files?.[0]);
            target.value = '';
          }}
        />
      </label>
      <p className="aside">It is read on this device and goes nowhere.</p>
    </div>
  );
}

type Show = 'all' | 'ours' | 'unread';

function Run({ run, entries }: { run: BatchState; entries: Entry[] }) {
  const say = useSay();
  const [show, setShow] = useState<Show>('all');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [saving, setSaving] = useState(false);
  const { rows, file, count: length } = run;
  const found = useMemo(
    () => ({
      all: rows.slice(0, length),
      ours: rows.filter((row) => 'entry' in row && row.entry.judgement.isMlLeadership),
      unread: rows.filter((row) => 'problem' in row),
    }),
    [rows, length],
  );
  const save = () => {
    setSaving(true);
    const some = found.all.filter(({ n }) => chosen.has(n));
    saveChosen(file, some, entries)
      .then((saved) => {
        setChosen(new Set());
        say.say({ words: `${count(saved, 'posting')} saved to the library.` });
      }, say.problem)
      .finally(() => setSaving(false));
  };
  const choices: [Show, string][] = [
    ['all', `All ${found.all.length}`],
    ['ours', `ML leadership ${found.ours.length}`],
    ['unread', `Not read ${found.unread.length}`],
  ];
  return (
    <>
      <header className="batch-head">
        <h1>{file.name}</h1>
        <Progress run={run} />
      </header>
      <div className="batch-line">
        <fieldset className="segments">
          <legend className="unseen">Which rows to show</legend>
          {choices.map(([one, words]) => (
            <label key={one}>
              <input
                type="radio"
                name="show"
                className="unseen"
                checked={show === one}
                onChange={() => setShow(one)}
              />
              {words}
            </label>
          ))}
        </fieldset>
        <div className="chosen-actions">
          {chosen.size > 0 && (
            <button type="button" className="button" disabled={saving} onClick={save}>
              {saving ? 'Saving …' : `Save ${chosen.size} to the library`}
            </button>
          )}
          <ExportMenu rows={found[show]} name={file.name} />
        </div>
      </div>
      <BatchTable rows={found[show]} chosen={chosen} choose={setChosen} />
    </>
  );
}

function Progress({ run }: { run: BatchState }) {
  const { file, bytes, count: length, state, problem, seconds } = run;
  const ended = `${count(length, 'posting')} in ${seconds.toFixed(1)} s`;
  return (
    <div className="batch-progress">
      {state === 'running' && (
        <progress
          aria-label="How much of the file is judged"
          max={Math.max(1, file.size)}
          value={bytes}
        />
      )}
      <p className="aside" role="status" data-batch={state}>
        {state === 'running' && `${count(length, 'posting')} so far`}
        {state === 'done' && ended}
        {state === 'cancelled' && `Cancelled: ${ended} are kept here`}
        {state === 'failed' && (
          <span className="warn">
            It stopped after {count(length, 'posting')}: {problem}
          </span>
        )}
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

function ExportMenu({ rows, name }: { rows: readonly BatchRow[]; name: string }) {
  const base = name.replace(/\.[^.]*$/, '');
  const items: [label: string, end: string, text: () => string, type: string][] = [
    ['As CSV', 'csv', () => batchCsv(rows), 'text/csv'],
    ['As NDJSON', 'ndjson', () => batchNdjson(rows), 'application/x-ndjson'],
    ['As Markdown', 'md', () => batchMarkdown(rows, roleTitle), 'text/markdown'],
  ];
  return (
    <Menu
      label="Export"
      items={items.map(([label, end, text, type]) => ({
        label,
        run: () => saveFile(`${base}-judged.${end}`, text(), type),
      }))}
    />
  );
}
