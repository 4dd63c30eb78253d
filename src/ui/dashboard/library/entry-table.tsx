import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useRef } from 'react';
import type { Entry } from '../../../library/entry';
import { say } from '../../../words/own-say';
import { columns, features } from './entry-columns';
import { isOrderId, type Order } from './entry-order';

/** Height (px) of a row: all the same, so that ten thousand scroll smoothly. */
const rowHeight = 48;

const sortWords = { asc: 'ascending', desc: 'descending' } as const;

/** The library as a table: its headings sort, its boxes choose. Only rows in view are made. */
export function EntryTable({
  entries,
  order,
  sort,
  chosen,
  choose,
}: {
  entries: readonly Entry[];
  order: Order;
  sort: (order: Order) => void;
  chosen: ReadonlySet<string>;
  choose: (chosen: ReadonlySet<string>) => void;
}) {
  const view = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => view.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const inView = virtual.getVirtualItems();
  const first = inView[0]?.index ?? 0;
  const rowsInView = entries.slice(first, (inView.at(-1)?.index ?? -1) + 1);
  const table = useTable({
    features,
    columns,
    data: rowsInView,
    getRowId: (entry: Entry) => entry.key,
    manualSorting: true,
    enableSortingRemoval: false,
    state: { sorting: [order] },
    onSortingChange: (change) => {
      const [asked] = typeof change === 'function' ? change([order]) : change;
      if (asked && isOrderId(asked.id)) sort({ id: asked.id, desc: asked.desc });
    },
  });
  const before = first * rowHeight;
  const after = (entries.length - first - rowsInView.length) * rowHeight;
  const all = entries.length > 0 && entries.every(({ key }) => chosen.has(key));
  const some = !all && chosen.size > 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-view" ref={view} tabIndex={0} aria-label={say('library.table')}>
      <table className="entries" aria-rowcount={entries.length + 1}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              <th scope="col" className="col-choose">
                <input
                  type="checkbox"
                  aria-label={say('library.chooseAll')}
                  checked={all}
                  ref={(box) => {
                    if (box) box.indeterminate = some;
                  }}
                  onChange={() => choose(new Set(all ? [] : entries.map(({ key }) => key)))}
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
          {table.getRowModel().rows.map((row, at) => (
            <tr key={row.id} aria-rowindex={first + at + 2} style={{ height: rowHeight }}>
              <td className="col-choose">
                <input
                  type="checkbox"
                  aria-label={say('library.choose', { title: row.original.title })}
                  checked={chosen.has(row.id)}
                  onChange={() => choose(toggled(chosen, row.id))}
                />
              </td>
              {row.getAllCells().map((cell) => (
                <td key={cell.id} className={`col-${cell.column.id}`}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(chosen);
  if (!after.delete(key)) after.add(key);
  return after;
}

function room(before: number, after: number): CSSProperties {
  return { '--before': `${before}px`, '--after': `${after}px` } as CSSProperties;
}
