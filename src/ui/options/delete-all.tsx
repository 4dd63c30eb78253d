import { useRef, useState } from 'react';
import { ask } from '../../ask';
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
        'error' in answer ? `Nothing was deleted. ${answer.error}` : 'Everything is deleted.',
      );
    } catch (problem) {
      setSays(`It may not be deleted. ${reasonOf(problem)}`);
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
        Delete everything …
      </button>
      <span role="status">{says}</span>
      <dialog ref={dialog} aria-labelledby="delete-heading">
        <h2 id="delete-heading">Delete everything Rolescope keeps?</h2>
        <p>
          Your profile, kept postings with their notes and sets, what you looked at, drafts and all
          settings on this device are deleted for good, and sites you allowed are given back. A
          backup saved before can bring the data back.
        </p>
        <div className="actions">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Keep it
          </button>
          <button type="button" className="button grave" onClick={remove}>
            Delete everything
          </button>
        </div>
      </dialog>
    </div>
  );
}
