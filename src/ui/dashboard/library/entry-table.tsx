import { type RowSelectionState, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useRef } from 'react';
import type { Entry } from '../../../library/entry';
import { columns, features } from './entry-columns';

/** Height (px) of a row: all the same, so that ten thousand scroll smoothly. */
const rowHeight = 48;

const sortWords = { asc: 'ascending', desc: 'descending' } as const;

/** The library as a table: sorted by its headings, rows chosen by their boxes. */
export function EntryTable({
  entries,
  chosen,
  choose,
}: {
  entries: Entry[];
  chosen: RowSelectionState;
  choose: (chosen: RowSelectionState) => void;
}) {
  const table = useTable({
    features,
    columns,
    data: entries,
    getRowId: (entry: Entry) => entry.key,
    state: { rowSelection: chosen },
    onRowSelectionChange: (change) =>
      choose(typeof change === 'function' ? change(chosen) : change),
    initialState: { sorting: [{ id: 'savedAt', desc: true }] },
  });
  const { rows } = table.getRowModel();
  const view = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => view.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  });
  const shown = virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-view" ref={view} tabIndex={0} aria-label="Saved postings">
      <table className="entries" aria-rowcount={rows.length + 1}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              <th scope="col" className="col-choose">
                <input
                  type="checkbox"
                  aria-label="Choose all"
                  checked={rows.length > 0 && table.getIsAllRowsSelected()}
                  onChange={table.getToggleAllRowsSelectedHandler()}
                />
              </th>
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    className={`col-${header.column.id}`}
                    aria-sort={sorted ? sortWords[sorted] : 'none'}
                  >
                    <button
                      type="button"
                      className="heading"
                      onClick={header.column.getToggleSortingHandler()}
                    >
                      <table.FlexRender header={header} />
                      <span aria-hidden="true">
                        {sorted === 'asc' ? '↑' : sorted === 'desc' ? '↓' : ''}
                      </span>
                    </button>
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        {/* What is scrolled past is room before and after, not rows. */}
        <tbody style={room(before, after)}>
          {shown.map(({ index }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <tr key={row.id} aria-rowindex={index + 2} style={{ height: rowHeight }}>
                <td className="col-choose">
                  <input
                    type="checkbox"
                    aria-label={`Choose ${row.original.title}`}
                    checked={row.getIsSelected()}
                    onChange={row.getToggleSelectedHandler()}
                  />
                </td>
                {row.getAllCells().map((cell) => (
                  <td key={cell.id} className={`col-${cell.column.id}`}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function room(before: number, after: number): CSSProperties {
  return { '--before': `${before}px`, '--after': `${after}px` } as CSSProperties;
}
