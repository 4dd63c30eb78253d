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
          <b>Not saved.</b> {saving.problem}
        </p>
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
        <button type="button" className="quiet" onClick={discard}>
          Back to what is saved
        </button>
      </div>
    );
  }
  return (
    <p className="aside saving" role="status">
      {saving.state === 'saved' ? 'Saved on this device' : ''}
    </p>
  );
}
