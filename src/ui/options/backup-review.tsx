import type { Backup } from '../../profile/backup';
import type { Person } from '../../profile/person';
import { inARow } from '../../words/in-a-row';
import { say } from '../../words/own-say';
import { dayWords } from '../parts/day-words';
import { listed } from '../parts/listed';
import { partName } from '../profile/field-words';

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
        {made === null
          ? say('transfer.backupUndated', { file: name })
          : say('transfer.backupOf', { file: name, day: dayWords(made) })}
      </h3>
      <ul className="holds">
        <li>
          {profile
            ? inARow(
                [
                  say('transfer.holdsProfile', { count: profile.skills.length }),
                  say('transfer.replacesYours', { count: person.skills.length }),
                ],
                say,
              )
            : say('transfer.noProfile')}
        </li>
        <li>
          {library.length > 0
            ? say('transfer.holdsPostings', { count: library.length })
            : say('transfer.noPostings')}
        </li>
        {lost.length > 0 && (
          <li className="warn">
            {say('transfer.lostParts', { parts: listed(lost.map(partName)) })}
          </li>
        )}
        {unreadable > 0 && (
          <li className="warn">{say('transfer.lostPostings', { count: unreadable })}</li>
        )}
        {Object.keys(pages).length > 0 && <li>{say('transfer.holdsDrafts')}</li>}
        <li>{say('transfer.holdsSettings')}</li>
      </ul>
      <div className="actions">
        <button type="button" className="button" onClick={() => restore(backup)}>
          {say('transfer.restore')}
        </button>
        <button type="button" className="quiet" onClick={cancel}>
          {say('transfer.leave')}
        </button>
      </div>
    </div>
  );
}
