import { useMemo } from 'react';
import { ask } from '../../../ask';
import { type Entry, statusSchema } from '../../../library/entry';
import { say } from '../../../words/own-say';
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

/** What is said of postings that got a status. */
const nowStatus = {
  interested: 'library.nowInterested',
  applied: 'library.nowApplied',
  interviewing: 'library.nowInterviewing',
  offer: 'library.nowOffer',
  closed: 'library.nowClosed',
} as const;

const namesWords = {
  tags: {
    label: 'library.tags',
    fresh: 'library.newTag',
    given: 'library.tagGiven',
    taken: 'library.tagTaken',
  },
  sets: {
    label: 'library.sets',
    fresh: 'library.newSet',
    given: 'library.setGiven',
    taken: 'library.setTaken',
  },
} as const;

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
  const change = (what: ManyChange, wordsFor: (count: number) => string) => {
    const { edits, undo } = editsFor(chosen, what);
    if (edits.length === 0) return tell({ words: say('library.nothingToChange') });
    ask('library:edit', { edits }).then(
      () =>
        tell({
          words: wordsFor(edits.length),
          action: {
            label: say('library.undo'),
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
        words: say('library.removed', { count: removed.length }),
        action: { label: say('library.undo'), run: () => bringBack(removed).catch(problem) },
      });
    }, problem);
  };
  return (
    <div className="chosen-actions">
      <span>{say('library.chosen', { count: chosen.length })}</span>
      {chosen.length >= 2 && chosen.length <= mostCompared && (
        <a
          className="button"
          href={hashOf(
            'compare',
            chosen.map(({ key }) => key),
          )}
        >
          {say('library.compare')}
        </a>
      )}
      <Menu
        label={say('library.status')}
        items={statusSchema.options.map((status) => ({
          label: statusWords(status),
          run: () =>
            change({ status }, (count) =>
              say('library.changed', { count, status: say(nowStatus[status]) }),
            ),
        }))}
      />
      <Names list="tags" chosen={chosen} entries={entries} change={change} />
      <Names list="sets" chosen={chosen} entries={entries} change={change} />
      <ExportMenu entries={chosen} label={say('libraryFiles.export')} />
      <button type="button" className="button" onClick={remove}>
        {say('library.remove')}
      </button>
      <button type="button" className="quiet" onClick={unchoose}>
        {say('library.chooseNone')}
      </button>
    </div>
  );
}

function Names({
  list,
  chosen,
  entries,
  change,
}: {
  list: 'tags' | 'sets';
  chosen: readonly Entry[];
  entries: readonly Entry[];
  change: (what: ManyChange, wordsFor: (count: number) => string) => void;
}) {
  const words = namesWords[list];
  const names = useMemo(() => choicesOf(entries, (entry) => entry[list]), [entries, list]);
  const held = new Set(names.filter((name) => chosen.every((entry) => entry[list].includes(name))));
  return (
    <NameMenu
      label={say(words.label)}
      fieldLabel={say(words.fresh)}
      names={names}
      held={held}
      give={(name) => change({ list, add: name }, (count) => say(words.given, { count, name }))}
      take={(name) => change({ list, without: name }, (count) => say(words.taken, { count, name }))}
    />
  );
}
