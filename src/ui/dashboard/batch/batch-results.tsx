import { useState } from 'react';
import type { Entry } from '../../../library/entry';
import { saveFile } from '../../options/save-file';
import { count } from '../../panel/words';
import { Menu } from '../../parts/menu';
import { roleTitle } from '../role-title';
import { useTell } from '../tell';
import { csvFormat, markdownFormat, ndjsonFormat, type RowFormat, written } from './batch-export';
import type { BatchRow } from './batch-row';
import type { BatchLists, BatchState } from './batch-run';
import { BatchTable } from './batch-table';
import { saveChosen } from './save-chosen';

const segments: [keyof BatchLists, string][] = [
  ['all', 'All'],
  ['ours', 'ML leadership'],
  ['twins', 'Id seen before'],
  ['unread', 'Not read'],
];

/** The rows of a run: to look at, to save and to take away. */
export function BatchResults({ run, entries }: { run: BatchState; entries: Entry[] }) {
  const { tell, problem } = useTell();
  const [show, setShow] = useState<keyof BatchLists>('all');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [isSaving, setSaving] = useState(false);
  const { lists, job } = run;
  const rows = lists[show];
  const save = () => {
    setSaving(true);
    saveChosen(job, chosen, entries)
      .then((saved) => {
        setChosen(new Set());
        tell({ words: `${count(saved, 'posting')} saved to the library.` });
      }, problem)
      .finally(() => setSaving(false));
  };
  return (
    <>
      <div className="batch-line">
        <fieldset className="segments">
          <legend className="unseen">Which rows to show</legend>
          {segments
            .filter(([one]) => one === 'all' || one === 'ours' || lists[one].length > 0)
            .map(([one, words]) => (
              <label key={one}>
                <input
                  type="radio"
                  name="show"
                  className="unseen"
                  checked={show === one}
                  onChange={() => setShow(one)}
                />
                {words} <span className="aside">{lists[one].length.toLocaleString('en')}</span>
              </label>
            ))}
        </fieldset>
        <div className="chosen-actions">
          {chosen.size > 0 && (
            <button type="button" className="button" disabled={isSaving} onClick={save}>
              {isSaving ? 'Saving …' : `Save ${chosen.size.toLocaleString('en')} to the library`}
            </button>
          )}
          <ExportMenu rows={rows} name={job.file.name} />
        </div>
      </div>
      <BatchTable key={show} rows={rows} count={rows.length} chosen={chosen} choose={setChosen} />
    </>
  );
}

function ExportMenu({ rows, name }: { rows: readonly BatchRow[]; name: string }) {
  const { problem } = useTell();
  const base = name.replace(/\.[^.]*$/, '');
  const items: [label: string, end: string, type: string, format: RowFormat][] = [
    ['As CSV', 'csv', 'text/csv', csvFormat],
    ['As NDJSON', 'ndjson', 'application/x-ndjson', ndjsonFormat],
    ['As Markdown', 'md', 'text/markdown', markdownFormat(roleTitle)],
  ];
  return (
    <Menu
      label={`Export ${rows.length.toLocaleString('en')}`}
      items={items.map(([label, end, type, format]) => ({
        label,
        run: () => {
          written(rows, format, breath).then(
            (text) => saveFile(`${base}-judged.${end}`, text, type),
            problem,
          );
        },
      }))}
    />
  );
}

const breath = () => new Promise<void>((resolve) => setTimeout(resolve));
