import { say } from '../../words/own-say';
import { Mark } from '../parts/mark';
import { thingsToAsk } from './words';

/** All that is left of the panel at the window's edge: one button that unfolds it. */
export function FoldedTab({ flags, unfold }: { flags: number | null; unfold: () => void }) {
  return (
    <button type="button" className="folded" onClick={unfold} title={say('panel.unfold')}>
      <Mark />
      <span className="unseen">{say('panel.unfold')}</span>
      {flags !== null && flags > 0 && (
        <span className="badge">
          <span aria-hidden="true">{say.number(flags)}</span>
          <span className="unseen">{thingsToAsk(flags)}</span>
        </span>
      )}
    </button>
  );
}
