import type { Entry } from '../../../library/entry';
import { writeLibraryFile } from '../../../library/library-file';
import { saveFile } from '../../options/save-file';
import { count } from '../../panel/words';
import { Menu } from '../../parts/menu';
import { today } from '../../today';
import { useTell } from '../tell';
import { libraryCsv, libraryMarkdown } from './library-export';
import { wholePostings } from './whole-postings';

/** Writes saved postings to a file. */
export function ExportMenu({ entries, label }: { entries: readonly Entry[]; label: string }) {
  const { tell, problem } = useTell();
  const name = `rolescope-library-${today()}`;
  const saved = (file: string, many: number) => {
    const missing = entries.length - many;
    const without =
      missing > 0 ? ` ${count(missing, 'posting')} without a text could not be taken along.` : '';
    tell({ words: `${file} goes to your downloads: ${count(many, 'posting')}.${without}` });
  };
  const now = (end: string, text: (entries: readonly Entry[]) => string, type: string) => {
    saveFile(`${name}.${end}`, text(entries), type);
    saved(`${name}.${end}`, entries.length);
  };
  const whole = async () => {
    const kept = await wholePostings(entries, (done) =>
      tell({ words: `${done} of ${count(entries.length, 'posting')} read.` }),
    );
    saveFile(`${name}.json`, writeLibraryFile(kept, today()));
    saved(`${name}.json`, kept.length);
  };
  return (
    <Menu
      label={label}
      items={[
        {
          label: 'JSON, with texts: can be brought back',
          run: () => void whole().catch(problem),
        },
        { label: 'CSV, for a spreadsheet', run: () => now('csv', libraryCsv, 'text/csv') },
        {
          label: 'Markdown, for reading',
          run: () => now('md', libraryMarkdown, 'text/markdown'),
        },
      ]}
    />
  );
}
