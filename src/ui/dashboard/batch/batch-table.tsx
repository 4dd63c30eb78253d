import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useRef } from 'react';
import { say } from '../../../words/own-say';
import { bandWords } from '../../parts/money';
import { roleTitle } from '../role-title';
import { expectedWords } from './batch-export';
import { type BatchRow, isJudged, type JudgedRow } from './batch-row';
import { recordProblemWords } from './problem-said';

/** Height (px) of a row: all the same, so that a hundred thousand scroll smoothly. */
const rowHeight = 44;

/** The rows of a run; those in view alone are in the page. */
export function BatchTable({
  rows,
  count,
  chosen,
  choose,
}: {
  /** Grow in place while a run is under way. */
  rows: readonly BatchRow[];
  count: number;
  chosen: ReadonlySet<number>;
  choose: (chosen: ReadonlySet<number>) => void;
}) {
  const view = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => view.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const shown = virtual.getVirtualItems();
  const room = {
    '--before': `${shown[0]?.start ?? 0}px`,
    '--after': `${virtual.getTotalSize() - (shown.at(-1)?.end ?? 0)}px`,
  } as CSSProperties;
  const all = chosen.size > 0 && rows.every((row) => !isJudged(row) || chosen.has(row.n));
  const toggle = (n: number) => {
    const next = new Set(chosen);
    if (!next.delete(n)) next.add(n);
    choose(next);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-view" ref={view} tabIndex={0} aria-label={say('batch.table')}>
      <table className="entries batch-rows" aria-rowcount={count + 1}>
        <thead>
          <tr>
            <th scope="col" className="col-choose">
              <input
                type="checkbox"
                aria-label={say('batch.chooseAll')}
                checked={all}
                onChange={() =>
                  choose(all ? new Set() : new Set(rows.filter(isJudged).map(({ n }) => n)))
                }
              />
            </th>
            <th scope="col">{say('batch.posting')}</th>
            <th scope="col" className="col-role">
              {say('batch.readsAs')}
            </th>
            <th scope="col" className="col-pay">
              {say('batch.posted')}
            </th>
            <th scope="col" className="col-pay">
              {say('batch.expected')}
            </th>
            <th scope="col" className="col-position">
              {say('batch.postedIs')}
            </th>
            <th scope="col" className="col-flags">
              {say('batch.serious')}
            </th>
          </tr>
        </thead>
        <tbody style={room}>
          {shown.map(({ index }) => {
            const row = rows[index];
            return (
              row && (
                <tr key={row.n} aria-rowindex={index + 2} style={{ height: rowHeight }}>
                  {isJudged(row) ? (
                    <Cells row={row} isChosen={chosen.has(row.n)} toggle={() => toggle(row.n)} />
                  ) : (
                    <>
                      <td className="col-choose" />
                      <td colSpan={6} className="warn">
                        {say('batch.line', {
                          line: row.line,
                          problem: recordProblemWords(row.problem),
                        })}
                      </td>
                    </>
                  )}
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Cells({
  row,
  isChosen,
  toggle,
}: {
  row: JudgedRow;
  isChosen: boolean;
  toggle: () => void;
}) {
  const { title, company, location, twin, role, pay, expected, position, serious } = row;
  return (
    <>
      <td className="col-choose">
        <input
          type="checkbox"
          aria-label={say('batch.choose', { title })}
          checked={isChosen}
          onChange={toggle}
        />
      </td>
      <td>
        <span className="entry-title">{title}</span>
        <span className="entry-where">
          {twin !== null && (
            <span className="batch-twin">{say('batch.sameId', { row: twin })} · </span>
          )}
          {[company, location].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td className="col-role">
        {row.isMlLeadership ? (
          (roleTitle(role) ?? say('batch.noClearRole'))
        ) : (
          <Silent words={say('batch.noMlLeadership')} />
        )}
      </td>
      <td className="col-pay">
        {(pay && bandWords(pay)) ?? <Silent words={say('batch.notStated')} />}
      </td>
      <td className="col-pay">{(expected && expectedWords(expected)) ?? <Silent words="–" />}</td>
      <td>{position ? say(`batch.${position}`) : <Silent words="–" />}</td>
      <td>
        {serious > 0 ? <span className="warn">{say.number(serious)}</span> : <Silent words="–" />}
      </td>
    </>
  );
}

function Silent({ words }: { words: string }) {
  return <span className="aside">{words}</span>;
}
