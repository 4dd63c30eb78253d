import { useState } from 'react';
import { ask } from '../../ask';
import type { Gap, RoleId } from '../../insights';
import { fitWords } from '../popup/glance-words';
import { ProfileEditor } from '../profile/profile-editor';
import { knowledge } from '../use-insights';

/** The role a person aims at and a handful of skills: enough for the first gap. */
export function YouSection({ gap }: { gap: Gap | null }) {
  const [target, setTarget] = useState<RoleId | null>(null);
  const { roles } = knowledge();
  return (
    <section aria-labelledby="you-heading">
      <h2 id="you-heading">You, in a minute</h2>
      <p className="aside">
        Which role do you aim at? What people in it usually have is offered below; take what is
        yours. Everything is saved as you type and can be changed later.
      </p>
      <fieldset className="targets">
        <legend className="unseen">The role you aim at</legend>
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
      <p role="status">
        {gap && (
          <>
            Held against the posting above: <b>{fitWords(gap)}</b>.
          </>
        )}
      </p>
      <p>
        <a href="options.html#import-heading">Or read it from your résumé</a>, a PDF, Word or text
        file: it is read on this device, and you decide line by line what is taken over.
      </p>
    </section>
  );
}
