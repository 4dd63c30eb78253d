import { Mark } from '../parts/mark';
import { thingsToAsk } from './words';

/** All that is left of the panel at the window's edge: one button that unfolds it. */
export function FoldedTab({ flags, unfold }: { flags: number | null; unfold: () => void }) {
  return (
    <button type="button" className="folded" onClick={unfold} title="Unfold Rolescope">
      <Mark />
      <span className="unseen">Unfold Rolescope</span>
      {flags !== null && flags > 0 && (
        <span className="badge">
          {flags}
          <span className="unseen">{thingsToAsk(flags).replace(/^\d+/, '')}</span>
        </span>
      )}
    </button>
  );
}
