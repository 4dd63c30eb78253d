import { useState } from 'react';
import type { Entry, Kept } from '../../../library/entry';
import { count } from '../../panel/words';
import { hashOf } from '../route';
import { useSay } from '../say';
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

/** What the file would add and replace, and the buttons to do it or leave it. */
export function ImportReview({
  read,
  entries,
  close,
}: {
  read: ReadFile;
  entries: readonly Entry[];
  close: () => void;
}) {
  const say = useSay();
  const [done, setDone] = useState<number | null>(null);
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
  const { plan, unreadable, made, name } = read;
  const { added, replaced, same } = plan;
  const bring = () => {
    setDone(0);
    bringIn(plan, entries, setDone).then(
      (undo) => {
        close();
        say.say({
          words: `${count(added.length + replaced.length, 'posting')} brought in.`,
          action: { label: 'Undo', run: () => undo().catch(say.problem) },
        });
      },
      (problem: unknown) => {
        setDone(null);
        say.problem(problem);
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
        {done !== null ? (
          <p role="status">
            <progress max={added.length + replaced.length} value={done} aria-label="Brought in" />{' '}
            {done} brought in
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
        {replaced.length > mostTitles && <li>and {replaced.length - mostTitles} more</li>}
      </ul>
    </li>
  );
}
