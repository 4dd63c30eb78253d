import type { Ref } from 'react';
import { say } from '../../../words/own-say';
import type { Draft } from './draft';

/** Title, employer and places: what boards ask for beside the text. */
export function DraftFields({
  draft,
  edit,
  title,
}: {
  draft: Draft;
  edit: (fields: Partial<Draft>) => void;
  title: Ref<HTMLInputElement>;
}) {
  return (
    <div className="draft-fields">
      <label className="field wide">
        {say('audit.title')}
        <input
          ref={title}
          value={draft.title}
          maxLength={300}
          placeholder="Director of ML Infrastructure"
          onChange={({ target }) => edit({ title: target.value })}
        />
      </label>
      <label className="field">
        {say('audit.company')}
        <input
          value={draft.company}
          maxLength={200}
          onChange={({ target }) => edit({ company: target.value })}
        />
      </label>
      <label className="field">
        {say('audit.places')}
        <input
          value={draft.location}
          maxLength={500}
          placeholder="Seattle, WA; Toronto, ON"
          onChange={({ target }) => edit({ location: target.value })}
        />
      </label>
    </div>
  );
}
