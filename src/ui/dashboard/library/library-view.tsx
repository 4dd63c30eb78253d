import { useMemo, useRef, useState } from 'react';
import type { Entry } from '../../../library/entry';
import { say } from '../../../words/own-say';
import { DropZone } from '../drop-zone';
import type { LibraryCopy } from '../library-copy';
import { ChosenActions } from './chosen-actions';
import { EmptyLibrary } from './empty-library';
import { inOrder, type Order } from './entry-order';
import { EntryTable } from './entry-table';
import { ExportMenu } from './export-menu';
import { FilterBar } from './filter-bar';
import { filtered, noFilters } from './filters';
import { ImportButton, ImportReview } from './import-review';
import { JudgeAgainLine } from './judge-again-line';
import { type ReadFile, readFile } from './read-file';

/** Every saved posting: searched, sorted, chosen for what comes next; brought in and taken along. */
export function LibraryView({ library }: { library: LibraryCopy }) {
  const { entries, complete } = library;
  const [chosen, setChosen] = useState<ReadFile | { name: string; reading: true } | null>(null);
  const latest = useRef<File | null>(null);
  const take = async (file: File) => {
    latest.current = file;
    setChosen({ name: file.name, reading: true });
    const read = await readFile(file);
    // Another file may be chosen meanwhile, or this one left.
    if (latest.current === file) setChosen(read);
  };
  const leave = () => {
    latest.current = null;
    setChosen(null);
  };
  const review = chosen && (
    <ImportReview
      key={chosen.name}
      read={chosen}
      entries={complete ? entries : null}
      close={leave}
    />
  );
  if (entries.length === 0 && complete) {
    return (
      <DropZone className="library" take={take}>
        {review ?? <EmptyLibrary bring={take} />}
      </DropZone>
    );
  }
  return (
    <DropZone className="library" take={take}>
      {review}
      <Shelves library={library} bring={take} />
    </DropZone>
  );
}

function Shelves({ library, bring }: { library: LibraryCopy; bring: (file: File) => void }) {
  const { entries, complete } = library;
  const [filters, setFilters] = useState(noFilters);
  const [order, setOrder] = useState<Order>({ id: 'savedAt', desc: true });
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const ordered = useMemo(() => inOrder(entries, order), [entries, order]);
  const shown = useMemo(() => filtered(ordered, filters), [ordered, filters]);
  const chosen = useMemo(
    () => (selection.size === 0 ? [] : shown.filter(({ key }) => selection.has(key))),
    [shown, selection],
  );
  return (
    <>
      <h1 className="unseen">{say('library.heading')}</h1>
      <FilterBar entries={entries} filters={filters} change={setFilters} />
      <div className="library-line">
        <p className="aside" role="status">
          {lineWords(shown.length, library)}
        </p>
        {chosen.length > 0 ? (
          <ChosenActions
            chosen={chosen}
            entries={entries}
            unchoose={() => setSelection(new Set())}
          />
        ) : (
          <div className="chosen-actions">
            <ImportButton take={bring} />
            {complete && <ExportMenu entries={shown} label={exportWords(shown, entries)} />}
          </div>
        )}
      </div>
      {complete && <JudgeAgainLine entries={entries} />}
      {shown.length === 0 ? (
        <div className="nothing">
          <p>{say('library.noneFiltered')}</p>
          <button type="button" className="button" onClick={() => setFilters(noFilters)}>
            {say('library.showAll')}
          </button>
        </div>
      ) : (
        <EntryTable
          entries={shown}
          order={order}
          sort={setOrder}
          chosen={selection}
          choose={setSelection}
        />
      )}
    </>
  );
}

/** How many postings there are and are shown, and whether that is all yet. */
function lineWords(shown: number, { entries, unreadable, complete }: LibraryCopy): string {
  const count = entries.length;
  let line =
    shown === count ? say('library.all', { count }) : say('library.some', { shown, count });
  if (!complete) line = say('library.readingOn', { line });
  return unreadable > 0 ? say('library.unreadable', { line, count: unreadable }) : line;
}

const exportWords = (shown: readonly Entry[], entries: readonly Entry[]) =>
  shown.length === entries.length
    ? say('libraryFiles.exportAll')
    : say('libraryFiles.exportThese', { count: shown.length });
