import { Icon } from '../parts/icon';
import { Mark } from '../parts/mark';

/** The name, and in the page also folding and closing. */
export function PanelHeader({
  inPage,
  fold,
  close,
}: {
  inPage: boolean;
  fold: () => void;
  close: () => void;
}) {
  return (
    <header className="bar">
      <Mark />
      <span className="name">Rolescope</span>
      {inPage && (
        <>
          <button type="button" className="tool" onClick={fold} title="Fold to the edge (Esc)">
            <Icon name="fold" />
            <span className="unseen">Fold to the edge</span>
          </button>
          <button type="button" className="tool" onClick={close} title="Close for this posting">
            <Icon name="close" />
            <span className="unseen">Close for this posting</span>
          </button>
        </>
      )}
    </header>
  );
}
