import { useRef, useState } from 'react';
import { ask } from '../../ask';
import { say } from '../../words/own-say';
import { reasonOf } from '../use-person';

/** Deleting everything: one button, and one plain question before it happens. */
export function DeleteAll() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [says, setSays] = useState('');

  async function remove(): Promise<void> {
    dialog.current?.close();
    try {
      const answer = await ask('data:delete', {});
      setSays(
        'error' in answer
          ? say('settings.notDeleted', { problem: answer.error })
          : say('settings.deleted'),
      );
    } catch (problem) {
      setSays(say('settings.maybeDeleted', { problem: reasonOf(problem) }));
    }
  }

  return (
    <div className="delete-all">
      <button
        type="button"
        className="button grave"
        onClick={() => {
          setSays('');
          dialog.current?.showModal();
        }}
      >
        {say('settings.deleteAll')}
      </button>
      <span role="status">{says}</span>
      {/* The browser's own: it holds the focus, closes by Escape and gives the focus back. */}
      <dialog ref={dialog} aria-labelledby="delete-heading">
        <h2 id="delete-heading">{say('settings.deleteQuestion')}</h2>
        <p>{say('settings.deleteWords')}</p>
        <div className="actions">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {say('settings.keep')}
          </button>
          <button type="button" className="button grave" onClick={remove}>
            {say('settings.delete')}
          </button>
        </div>
      </dialog>
    </div>
  );
}
