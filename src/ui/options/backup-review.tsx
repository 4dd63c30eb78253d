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
  restore: (person: Person) => void;
  cancel: () => void;
}) {
  const { profile, made } = backup;
  return (
    <div className="review">
      <h3>
        {name}: a backup of {made}
      </h3>
      {profile ? (
        <p>
          It holds a profile with {count(profile.skills.length, 'skill')}. Yours has{' '}
          {count(person.skills.length, 'skill')} now, and would be replaced.
        </p>
      ) : (
        <p>It holds no profile.</p>
      )}
      <div className="actions">
        {profile && (
          <button type="button" className="button" onClick={() => restore(profile)}>
            Replace my profile
          </button>
        )}
        <button type="button" className="quiet" onClick={cancel}>
          Leave everything as it is
        </button>
      </div>
    </div>
  );
}
