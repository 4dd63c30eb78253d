import type { Backup } from '../../profile/backup';
import type { Person } from '../../profile/person';
import { count } from '../panel/words';

/** What a backup holds and what it would replace, before anything is. */
export function BackupReview({
  name,
  backup,
  person,
  restore,
  cancel,
}: {
  name: string;
  backup: Backup;
  person: Person;
  restore: (backup: Backup) => void;
  cancel: () => void;
}) {
  const { profile, lost, made, library, unreadable, pages } = backup;
  return (
    <div className="review">
      <h3>
        {name}: a backup of {made}
      </h3>
      <ul className="holds">
        <li>
          {profile
            ? `A profile with ${count(profile.skills.length, 'skill')}. Yours has ${count(person.skills.length, 'skill')} now, and is replaced.`
            : 'No profile. Yours stays.'}
        </li>
        <li>
          {library.length > 0
            ? `${count(library.length, 'kept posting')}. They join your library; the same ones are replaced.`
            : 'No kept postings. Yours stay.'}
        </li>
        {lost.length > 0 && (
          <li className="warn">
            These parts of the profile in it cannot be read: {lost.join(', ')}.
          </li>
        )}
        {unreadable > 0 && (
          <li className="warn">{count(unreadable, 'kept posting')} in it cannot be read.</li>
        )}
        {Object.keys(pages).length > 0 && (
          <li>Drafts and signs you set aside. They take the place of those of now.</li>
        )}
        <li>The settings of then.</li>
      </ul>
      <div className="actions">
        <button type="button" className="button" onClick={() => restore(backup)}>
          Bring it back
        </button>
        <button type="button" className="quiet" onClick={cancel}>
          Leave everything as it is
        </button>
      </div>
    </div>
  );
}
