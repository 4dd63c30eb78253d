import { useMemo } from 'react';
import { ask } from '../../../ask';
import { type Entry, statusSchema } from '../../../library/entry';
import { count } from '../../panel/words';
import { Menu } from '../../parts/menu';
import { mostCompared } from '../compare/most-compared';
import { hashOf } from '../route';
import { useTell } from '../tell';
import { editsFor, type ManyChange } from './change-many';
import { statusWords } from './entry-cells';
import { ExportMenu } from './export-menu';
import { choicesOf } from './filters';
import { NameMenu } from './name-menu';
import { bringBack, takeOut } from './whole-postings';

/** What can be done with the chosen postings. */
export function ChosenActions({
  chosen,
  entries,
  unchoose,
}: {
  chosen: readonly Entry[];
  entries: readonly Entry[];
  unchoose: () => void;
}) {
  const { tell, problem } = useTell();
  const change = (what: ManyChange, words: string) => {
    const { edits, undo } = editsFor(chosen, what);
    if (edits.length === 0) return tell({ words: 'Nothing to change: it is so already.' });
    ask('library:edit', { edits }).then(
      () =>
        tell({
          words: `${count(edits.length, 'posting')}: ${words}.`,
          action: {
            label: 'Undo',
            run: () => ask('library:edit', { edits: undo }).catch(problem),
          },
        }),
      problem,
    );
  };
  const remove = () => {
    takeOut(chosen.map(({ key }) => key)).then((removed) => {
      unchoose();
      tell({
        words: `${count(removed.length, 'posting')} removed.`,
        action: { label: 'Undo', run: () => bringBack(removed).catch(problem) },
      });
    }, problem);
  };
  return (
    <div className="chosen-actions">
      <span>{chosen.length.toLocaleString('en')} chosen</span>
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
      <Menu
        label="Status"
        items={statusSchema.options.map((status) => ({
          label: statusWords[status],
          run: () => change({ status }, statusWords[status].toLowerCase()),
        }))}
      />
      <Names label="Tags" one="tag" list="tags" chosen={chosen} entries={entries} change={change} />
      <Names label="Sets" one="set" list="sets" chosen={chosen} entries={entries} change={change} />
      <ExportMenu entries={chosen} label="Export" />
      <button type="button" className="button" onClick={remove}>
        Remove
      </button>
      <button type="button" className="quiet" onClick={unchoose}>
        Choose none
      </button>
    </div>
  );
}

function Names({
  label,
  one,
  list,
  chosen,
  entries,
  change,
}: {
  label: string;
  one: string;
  list: 'tags' | 'sets';
  chosen: readonly Entry[];
  entries: readonly Entry[];
  change: (what: ManyChange, words: string) => void;
}) {
  const names = useMemo(() => choicesOf(entries, (entry) => entry[list]), [entries, list]);
  const held = new Set(names.filter((name) => chosen.every((entry) => entry[list].includes(name))));
  return (
    <NameMenu
      label={label}
      fieldLabel={`New ${one}`}
      names={names}
      held={held}
      give={(name) => change({ list, add: name }, `now with the ${one} “${name}”`)}
      take={(name) => change({ list, without: name }, `no longer with the ${one} “${name}”`)}
    />
  );
}
