import type { Entry } from '../../../library/entry';
import { writeLibraryFile } from '../../../library/library-file';
import { inARow } from '../../../words/in-a-row';
import { say } from '../../../words/own-say';
import { saveFile } from '../../options/save-file';
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
    const sentences = [say('libraryFiles.saved', { file, count: many })];
    if (missing > 0) sentences.push(say('libraryFiles.leftOut', { count: missing }));
    tell({ words: inARow(sentences, say) });
  };
  const now = (end: string, text: (entries: readonly Entry[]) => string, type: string) => {
    saveFile(`${name}.${end}`, text(entries), type);
    saved(`${name}.${end}`, entries.length);
  };
  const whole = async () => {
    const kept = await wholePostings(entries, (done) =>
      tell({ words: say('libraryFiles.readSoFar', { done, count: entries.length }) }),
    );
    saveFile(`${name}.json`, writeLibraryFile(kept, today()));
    saved(`${name}.json`, kept.length);
  };
  return (
    <Menu
      label={label}
      items={[
        {
          label: say('libraryFiles.asJson'),
          run: () => void whole().catch(problem),
        },
        { label: say('libraryFiles.asCsv'), run: () => now('csv', libraryCsv, 'text/csv') },
        {
          label: say('libraryFiles.asMarkdown'),
          run: () => now('md', libraryMarkdown, 'text/markdown'),
        },
      ]}
    />
  );
}
