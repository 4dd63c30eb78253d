import { useState } from 'react';
import type { Entry } from '../../../library/entry';
import { say } from '../../../words/own-say';
import { saveFile } from '../../options/save-file';
import { Menu } from '../../parts/menu';
import { roleTitle } from '../role-title';
import { useTell } from '../tell';
import { csvFormat, markdownFormat, ndjsonFormat, type RowFormat, written } from './batch-export';
import type { BatchRow } from './batch-row';
import type { BatchLists, BatchState } from './batch-run';
import { BatchTable } from './batch-table';
import { fileProblemWords } from './problem-said';
import { saveChosen } from './save-chosen';

const segments = [
  'all',
  'ours',
  'twins',
  'unread',
] as const satisfies readonly (keyof BatchLists)[];

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
      .then(
        (saved) => {
          setChosen(new Set());
          tell({ words: say('batch.saved', { count: saved }) });
        },
        (reason: unknown) => problem(fileProblemWords(reason)),
      )
      .finally(() => setSaving(false));
  };
  return (
    <>
      <div className="batch-line">
        <fieldset className="segments">
          <legend className="unseen">{say('batch.whichRows')}</legend>
          {segments
            .filter((one) => one === 'all' || one === 'ours' || lists[one].length > 0)
            .map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="show"
                  className="unseen"
                  checked={show === one}
                  onChange={() => setShow(one)}
                />
                {say(`batch.${one}`)} <span className="aside">{say.number(lists[one].length)}</span>
              </label>
            ))}
        </fieldset>
        <div className="chosen-actions">
          {chosen.size > 0 && (
            <button type="button" className="button" disabled={isSaving} onClick={save}>
              {isSaving ? say('batch.saving') : say('batch.save', { count: chosen.size })}
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
    [say('batch.asCsv'), 'csv', 'text/csv', csvFormat],
    [say('batch.asNdjson'), 'ndjson', 'application/x-ndjson', ndjsonFormat],
    [say('batch.asMarkdown'), 'md', 'text/markdown', markdownFormat(roleTitle)],
  ];
  return (
    <Menu
      label={say('batch.export', { count: rows.length })}
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
