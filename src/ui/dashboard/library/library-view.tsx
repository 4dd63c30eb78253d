import type { RowSelectionState } from '@tanstack/react-table';
import { useDeferredValue, useMemo, useState } from 'react';
import { ask } from '../../../ask';
import type { Entry } from '../../../library/entry';
import { count } from '../../panel/words';
import { hashOf } from '../route';
import { useSay } from '../say';
import { EntryTable } from './entry-table';
import { FilterBar } from './filter-bar';
import { filtered, noFilters } from './filters';
import { JudgeAgainLine } from './judge-again-line';

/** Most postings that can stand side by side. */
const mostCompared = 4;

/** Every saved posting: searched, sorted, chosen for what comes next. */
export function LibraryView({ entries, unreadable }: { entries: Entry[]; unreadable: number }) {
  const [filters, setFilters] = useState(noFilters);
  const [selection, setSelection] = useState<RowSelectionState>({});
  const say = useSay();
  const asked = useDeferredValue(filters);
  const shown = useMemo(() => filtered(entries, asked), [entries, asked]);
  const chosen = shown.filter(({ key }) => selection[key]);

  if (entries.length === 0) return <EmptyLibrary />;

  const remove = () => {
    const keys = chosen.map(({ key }) => key);
    ask('library:remove', { keys }).then((removed) => {
      setSelection({});
      say.say({
        words: `${count(removed.length, 'posting')} removed.`,
        action: {
          label: 'Undo',
          run: () => ask('library:restore', { kept: removed }).catch(say.problem),
        },
      });
    }, say.problem);
  };
  return (
    <div className="library">
      <h1 className="unseen">Library</h1>
      <FilterBar entries={entries} filters={filters} change={setFilters} />
      <div className="library-line">
        <p className="aside" role="status">
          {shown.length === entries.length
            ? count(entries.length, 'posting')
            : `${shown.length} of ${count(entries.length, 'posting')}`}
          {unreadable > 0 && `, ${unreadable} more that this version cannot read (they are kept)`}
        </p>
        {chosen.length > 0 && (
          <div className="chosen-actions">
            <span>{chosen.length} chosen</span>
            {chosen.length >= 2 && chosen.length <= mostCompared && (
              <a
                className="button"
                href={hashOf(
                  'compare',
                  chosen.map(({ key }) => key),
                )}
              >
                Compare
              </a>
            )}
            <button type="button" className="button" onClick={remove}>
              Remove
            </button>
          </div>
        )}
      </div>
      <JudgeAgainLine entries={entries} />
      {shown.length === 0 ? (
        <div className="nothing">
          <p>No saved posting passes these filters.</p>
          <button type="button" className="button" onClick={() => setFilters(noFilters)}>
            Show all
          </button>
        </div>
      ) : (
        <EntryTable entries={shown} chosen={selection} choose={setSelection} />
      )}
    </div>
  );
}

function EmptyLibrary() {
  return (
    <div className="nothing">
      <h1>No posting saved yet</h1>
      <p>
        Open a posting on a job board and press “Save” in the panel: it is kept here with its text
        and what was said about it, on this device only.
      </p>
      <p>
        To judge a posting of your own, or one from an email,{' '}
        <a href={hashOf('audit')}>paste its text</a>.
      </p>
    </div>
  );
}
