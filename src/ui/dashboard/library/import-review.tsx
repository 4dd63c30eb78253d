import { useMemo, useState } from 'react';
import type { Entry, Kept } from '../../../library/entry';
import { type ImportPlan, type LibraryFile, planImport } from '../../../library/library-file';
import { count } from '../../panel/words';
import { hashOf } from '../route';
import { useTell } from '../tell';
import { bringIn } from './bring-in';
import type { ReadFile } from './read-file';

/** Titles that are shown of those an import would change. */
const mostTitles = 8;

/** Chooses a file to bring into the library: what it would do is shown before it is done. */
export function ImportButton({ take }: { take: (file: File) => void }) {
  return (
    <label className="button">
      Import
      <input
        className="unseen"
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) take(file);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </label>
  );
}

/** What the chosen file would do, or why it cannot be read. `entries`: the library; null: it is still being read. */
export function ImportReview({
  read,
  entries,
  close,
}: {
  read: ReadFile | { name: string; reading: true };
  entries: readonly Entry[] | null;
  close: () => void;
}) {
  if ('problem' in read) {
    return (
      <section className="import-review" aria-label="Import" role="status">
        <p className="warn">
          {read.name}: {read.problem} Nothing was changed.
        </p>
        {read.csv && (
          <p>
            Open it under <a href={hashOf('batch')}>Batch</a>: there its postings are judged and can
            be saved.
          </p>
        )}
        <button type="button" className="button" onClick={close}>
          Close
        </button>
      </section>
    );
  }
  if ('reading' in read || entries === null) {
    return (
      <section className="import-review" aria-label="Import" role="status">
        <p>
          Reading {read.name}{' '}
          <button type="button" className="quiet" onClick={close}>
            Leave it
          </button>
        </p>
      </section>
    );
  }
  return <Plan file={read} entries={entries} close={close} />;
}

/** What the file would add and replace in the library as it is now, and the buttons to do it or leave it. */
function Plan({
  file: { name, made, kept, unreadable },
  entries,
  close,
}: {
  file: { name: string } & LibraryFile;
  entries: readonly Entry[];
  close: () => void;
}) {
  const { tell, problem } = useTell();
  /** What is being done: it stays as it was agreed to, while the library fills. */
  const [begun, setBegun] = useState<{ plan: ImportPlan; done: number } | null>(null);
  const agreed = begun?.plan;
  const plan = useMemo(() => agreed ?? planImport(kept, entries), [agreed, kept, entries]);
  const { added, replaced, same } = plan;
  const bring = () => {
    setBegun({ plan, done: 0 });
    bringIn(kept, (done) => setBegun({ plan, done })).then(
      ({ many, undo }) => {
        close();
        tell({
          words: `${count(many, 'posting')} brought in.`,
          action: { label: 'Undo', run: () => undo().catch(problem) },
        });
      },
      (reason: unknown) => {
        setBegun(null);
        problem(reason);
      },
    );
  };
  const nothing = added.length + replaced.length === 0;
  return (
    <section className="import-review" aria-label="Import">
      <h2>
        {name}, written on {made}
      </h2>
      <ul>
        <li>{count(added.length, 'posting')} would be added.</li>
        <Replaced replaced={replaced} />
        {same > 0 && <li>{count(same, 'posting')} you have just so already.</li>}
        {unreadable > 0 && (
          <li className="warn">
            {count(unreadable, 'posting')} in it cannot be read and would be left out.
          </li>
        )}
      </ul>
      <div className="actions">
        {begun ? (
          <p role="status">
            <progress
              max={added.length + replaced.length}
              value={begun.done}
              aria-label="Brought in"
            />{' '}
            {begun.done.toLocaleString('en')} brought in
          </p>
        ) : (
          <>
            {!nothing && (
              <button type="button" className="button" onClick={bring}>
                Bring them in
              </button>
            )}
            <button type="button" className="quiet" onClick={close}>
              {nothing ? 'Nothing to bring in: close' : 'Leave everything as it is'}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

function Replaced({ replaced }: { replaced: readonly Kept[] }) {
  if (replaced.length === 0) return null;
  return (
    <li>
      {count(replaced.length, 'posting')} would replace what you have, with status, notes and tags:
      <ul className="titles">
        {replaced.slice(0, mostTitles).map(({ entry }) => (
          <li key={entry.key}>{[entry.title, entry.company].filter(Boolean).join(', ')}</li>
        ))}
        {replaced.length > mostTitles && (
          <li>and {(replaced.length - mostTitles).toLocaleString('en')} more</li>
        )}
      </ul>
    </li>
  );
}
