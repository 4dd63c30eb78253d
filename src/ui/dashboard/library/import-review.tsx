import { useMemo, useState } from 'react';
import type { Entry, Kept } from '../../../library/entry';
import { type ImportPlan, type LibraryFile, planImport } from '../../../library/library-file';
import { say } from '../../../words/own-say';
import { said } from '../../../words/said';
import { FileButton } from '../../parts/file-button';
import { shortDay } from '../../parts/short-day';
import { hashOf } from '../route';
import { useTell } from '../tell';
import { bringIn } from './bring-in';
import type { ReadFile } from './read-file';

/** Titles that are shown of those an import would change. */
const mostTitles = 8;

/** Chooses a file to bring into the library: what it would do is shown before it is done. */
export function ImportButton({ take }: { take: (file: File) => void }) {
  return (
    <FileButton accept=".json,application/json" take={take}>
      {say('libraryFiles.import')}
    </FileButton>
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
      <section className="import-review" aria-label={say('libraryFiles.import')} role="status">
        <p className="warn">
          {say('libraryFiles.notRead', { file: read.name, problem: read.problem })}
        </p>
        {read.csv && (
          <p>
            {said('libraryFiles.tryBatch', {
              batch: <a href={hashOf('batch')}>{say('workspace.batch')}</a>,
            })}
          </p>
        )}
        <button type="button" className="button" onClick={close}>
          {say('libraryFiles.close')}
        </button>
      </section>
    );
  }
  if ('reading' in read || entries === null) {
    return (
      <section className="import-review" aria-label={say('libraryFiles.import')} role="status">
        <p>
          {say('libraryFiles.reading', { file: read.name })}{' '}
          <button type="button" className="quiet" onClick={close}>
            {say('libraryFiles.leaveIt')}
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
          words: say('libraryFiles.brought', { count: many }),
          action: { label: say('library.undo'), run: () => undo().catch(problem) },
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
    <section className="import-review" aria-label={say('libraryFiles.import')}>
      <h2>
        {made === null
          ? say('libraryFiles.writtenSometime', { file: name })
          : say('libraryFiles.written', { file: name, day: shortDay(made) })}
      </h2>
      <ul>
        <li>{say('libraryFiles.added', { count: added.length })}</li>
        <Replaced replaced={replaced} />
        {same > 0 && <li>{say('libraryFiles.same', { count: same })}</li>}
        {unreadable > 0 && (
          <li className="warn">{say('libraryFiles.unreadable', { count: unreadable })}</li>
        )}
      </ul>
      <div className="actions">
        {begun ? (
          <p role="status">
            <progress
              max={added.length + replaced.length}
              value={begun.done}
              aria-label={say('libraryFiles.bringing')}
            />{' '}
            {say('libraryFiles.broughtSoFar', { count: begun.done })}
          </p>
        ) : (
          <>
            {!nothing && (
              <button type="button" className="button" onClick={bring}>
                {say('libraryFiles.bring')}
              </button>
            )}
            <button type="button" className="quiet" onClick={close}>
              {nothing ? say('libraryFiles.nothing') : say('libraryFiles.leave')}
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
      {say('libraryFiles.replaced', { count: replaced.length })}
      <ul className="titles">
        {replaced.slice(0, mostTitles).map(({ entry }) => (
          <li key={entry.key}>{[entry.title, entry.company].filter(Boolean).join(', ')}</li>
        ))}
        {replaced.length > mostTitles && (
          <li>{say('libraryFiles.more', { count: replaced.length - mostTitles })}</li>
        )}
      </ul>
    </li>
  );
}
