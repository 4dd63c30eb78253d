import { useState } from 'react';
import { ask } from '../../ask';
import { say } from '../../words/own-say';
import { reasonOf } from '../use-person';
import { useSettings } from '../use-settings';

/** Whether postings that are only looked at are noted; and how to forget them. */
export function SeenSection() {
  const { settings, problem, save } = useSettings();
  const [says, setSays] = useState<{ words: string; failed: boolean } | null>(null);
  const forget = () =>
    ask('library:forget', {}).then(
      () => setSays({ words: say('settings.forgotten'), failed: false }),
      (stuck: unknown) =>
        setSays({
          words: say('settings.notForgotten', { problem: reasonOf(stuck) }),
          failed: true,
        }),
    );
  return (
    <section aria-labelledby="seen-heading">
      <h2 id="seen-heading">{say('settings.seen')}</h2>
      <label className="tick">
        <input
          type="checkbox"
          checked={settings?.notesSeen ?? false}
          disabled={!settings}
          onChange={({ target }) => save({ notesSeen: target.checked })}
        />
        <span>{say('settings.seenNote')}</span>
      </label>
      <p className="aside">{say('settings.seenWords')}</p>
      <div className="actions">
        <button type="button" className="button" onClick={forget}>
          {say('settings.forget')}
        </button>
      </div>
      <p className={says?.failed ? 'warn' : 'aside'} role="status">
        {says?.words}
      </p>
      {problem !== null && (
        <p className="warn" role="alert">
          {say('settings.notSaved', { problem })}
        </p>
      )}
    </section>
  );
}
