import { useState } from 'react';
import { ask } from '../../ask';
import type { Gap, RoleId } from '../../insights';
import { say } from '../../words/own-say';
import { said } from '../../words/said';
import { fitWords } from '../popup/glance-words';
import { ProfileEditor } from '../profile/profile-editor';
import { knowledge } from '../use-insights';

/** The role a person aims at and a handful of skills: enough for the first gap. */
export function YouSection({ gap }: { gap: Gap | null }) {
  const [target, setTarget] = useState<RoleId | null>(null);
  const { roles } = knowledge();
  return (
    <section aria-labelledby="you-heading">
      <h2 id="you-heading">{say('welcome.you')}</h2>
      <p className="aside">{say('welcome.youWords')}</p>
      <fieldset className="targets">
        <legend className="unseen">{say('welcome.target')}</legend>
        {roles.map(({ id, title }) => (
          <label key={id}>
            <input
              type="radio"
              name="target"
              checked={target === id}
              onChange={() => {
                setTarget(id);
                // Kept for the popup; without the store the choice still holds on this page.
                ask('profile:edit', { edits: [{ set: { targetRole: id } }] }).catch(() => {});
              }}
            />
            {title}
          </label>
        ))}
      </fieldset>
      {/* Another target starts with its own suggestions. */}
      <ProfileEditor key={target} roleInView={target} most={6} />
      <p role="status">{gap && said('welcome.fitNow', { fit: <b>{fitWords(gap)}</b> })}</p>
      <p>
        {said('welcome.resume', {
          link: <a href="options.html#import-heading">{say('welcome.resumeLink')}</a>,
        })}
      </p>
    </section>
  );
}
