import { say } from '../../words/own-say';
import type { Profile } from './use-profile';

/** Whether what was typed is on the disk. Readers hear it, once the writing stops. */
export function SavingLine({
  saving,
  retry,
  discard,
}: Pick<Profile, 'saving' | 'retry' | 'discard'>) {
  if (saving.state === 'failed') {
    return (
      <div className="not-saved" role="alert">
        <p>
          <b>{say('profile.notSaved')}</b> {saving.problem}
        </p>
        <button type="button" className="button" onClick={retry}>
          {say('profile.tryAgain')}
        </button>
        <button type="button" className="quiet" onClick={discard}>
          {say('profile.backToSaved')}
        </button>
      </div>
    );
  }
  return (
    <p className="aside saving" role="status">
      {saving.state === 'saved' ? say('profile.saved') : ''}
    </p>
  );
}
