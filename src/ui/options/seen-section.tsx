import { useState } from 'react';
import { ask } from '../../ask';
import { reasonOf } from '../use-person';
import { useSettings } from '../use-settings';

/** Whether postings that are only looked at are noted; and how to forget them. */
export function SeenSection() {
  const { settings, problem, save } = useSettings();
  const [says, setSays] = useState<{ words: string; failed: boolean } | null>(null);
  const forget = () =>
    ask('library:forget', {}).then(
      () => setSays({ words: 'They are forgotten. Saved postings stay.', failed: false }),
      (stuck: unknown) => setSays({ words: `Not forgotten. ${reasonOf(stuck)}`, failed: true }),
    );
  return (
    <section aria-labelledby="seen-heading">
      <h2 id="seen-heading">Postings you looked at</h2>
      <label>
        <input
          type="checkbox"
          checked={settings?.notesSeen ?? false}
          disabled={!settings}
          onChange={({ target }) => save({ notesSeen: target.checked })}
        />{' '}
        Note each posting in short, to tell when it comes again with other pay, another title or
        other requirements
      </label>
      <p className="aside">
        Title, employer, pay and requirements, on this device only. Switched off, nothing new is
        noted and nothing is told.
      </p>
      <div className="actions">
        <button type="button" className="button" onClick={forget}>
          Forget what I looked at
        </button>
      </div>
      <p className={says?.failed ? 'warn' : 'aside'} role="status">
        {says?.words}
      </p>
      {problem !== null && (
        <p className="warn" role="alert">
          Not saved. {problem}
        </p>
      )}
    </section>
  );
}
