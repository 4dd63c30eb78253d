import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../../ask';
import type { Entry, EntryEdit } from '../../../library/entry';
import { say } from '../../../words/own-say';
import { useTell } from '../tell';
import { StatusCell } from './entry-cells';
import { listOf } from './typed-list';

/** How long (ms) after the last key what was typed is saved. */
const pause = 400;

/** Status, notes, tags and competitor sets of a posting; saved as typed. */
export function EntryNotes({ entry }: { entry: Entry }) {
  const save = useSaving(entry.key);
  const [notes, setNotes] = useState(entry.notes);
  const [tags, setTags] = useState(entry.tags.join(', '));
  const [sets, setSets] = useState(entry.sets.join(', '));
  return (
    <section className="entry-notes" aria-label={say('library.yourNotes')}>
      <div className="field">
        {say('library.status')}
        <StatusCell entry={entry} />
      </div>
      <label className="field">
        {say('library.tagsTyped')}
        <input
          value={tags}
          onChange={({ target }) => {
            setTags(target.value);
            save({ tags: listOf(target.value) });
          }}
        />
      </label>
      <label className="field">
        {say('library.setsTyped')}
        <input
          value={sets}
          onChange={({ target }) => {
            setSets(target.value);
            save({ sets: listOf(target.value) });
          }}
        />
      </label>
      <label className="field wide">
        {say('library.notes')}
        <textarea
          rows={3}
          maxLength={20_000}
          value={notes}
          onChange={({ target }) => {
            setNotes(target.value);
            save({ notes: target.value });
          }}
        />
      </label>
    </section>
  );
}

/** Saves edits of one entry a moment after they were typed, and at the latest when the view goes. */
function useSaving(key: string): (edit: EntryEdit) => void {
  const { problem } = useTell();
  const waiting = useRef<EntryEdit>({});
  const timer = useRef(0);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const edit = waiting.current;
    waiting.current = {};
    if (Object.keys(edit).length > 0)
      ask('library:edit', { edits: [{ key, edit }] }).catch(problem);
  }, [key, problem]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return (edit) => {
    waiting.current = { ...waiting.current, ...edit };
    clearTimeout(timer.current);
    timer.current = window.setTimeout(flush, pause);
  };
}
