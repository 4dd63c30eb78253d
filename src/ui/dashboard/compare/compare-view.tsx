import { useState } from 'react';
import type { Entry } from '../../../library/entry';
import { say } from '../../../words/own-say';
import { said } from '../../../words/said';
import { saveFile } from '../../options/save-file';
import { CopyButton } from '../../profile/copy-button';
import { today } from '../../today';
import { knowledge } from '../../use-insights';
import { flagTitle } from '../flag-title';
import { hashOf } from '../route';
import { compared, comparisonMarkdown, silence } from './compared';
import { mostCompared } from './most-compared';
import { PayChart } from './pay-chart';

/** Two to four saved postings side by side. */
export function CompareView({ entries }: { entries: Entry[] }) {
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  if (entries.length < 2 || entries.length > mostCompared) {
    return (
      <div className="nothing">
        <h1>{say('compare.chooseHeading')}</h1>
        <p>
          {said('compare.choose', {
            library: <a href={hashOf('library')}>{say('compare.theLibrary')}</a>,
          })}
        </p>
      </div>
    );
  }
  const groups = compared(entries, knowledge(), flagTitle);
  return (
    <article className="compare">
      <header>
        <h1>{say('compare.heading', { count: entries.length })}</h1>
        <div className="compare-actions">
          <label>
            <input
              type="checkbox"
              checked={onlyDiffering}
              onChange={({ target }) => setOnlyDiffering(target.checked)}
            />{' '}
            {say('compare.onlyDiffering')}
          </label>
          <CopyButton words={() => comparisonMarkdown(entries, groups)} />
          <button
            type="button"
            className="button"
            onClick={() =>
              saveFile(
                `rolescope-comparison-${today()}.md`,
                comparisonMarkdown(entries, groups),
                'text/markdown',
              )
            }
          >
            {say('compare.saveMarkdown')}
          </button>
          <button type="button" className="button" onClick={() => print()}>
            {say('compare.print')}
          </button>
        </div>
      </header>
      <PayChart entries={entries} />
      <div className="compare-table">
        <table>
          <thead>
            <tr>
              <td />
              {entries.map(({ key, title }) => (
                <th key={key} scope="col">
                  <a href={hashOf('library', [key])}>{title}</a>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ title, rows }) => {
            const shown = rows.filter(({ differs }) => differs || !onlyDiffering);
            return shown.length === 0 ? null : (
              <tbody key={title}>
                <tr className="group">
                  <th colSpan={entries.length + 1} scope="colgroup">
                    {title}
                  </th>
                </tr>
                {shown.map(({ label, cells, differs }) => (
                  <tr key={label} className={differs ? 'differs' : ''}>
                    <th scope="row">{label}</th>
                    {cells.map((cell, at) => (
                      <td
                        key={entries[at]?.key}
                        className={cell === silence ? 'silent' : undefined}
                      >
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
    </article>
  );
}
