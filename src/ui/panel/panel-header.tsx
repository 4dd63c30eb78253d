import type { ReactNode } from 'react';
import { say } from '../../words/own-say';
import { Icon, type IconName } from '../parts/icon';
import { Mark } from '../parts/mark';

/** The name, what can be done with the posting, the panel's home, and in the page also folding and closing. */
export function PanelHeader({
  inPage,
  move,
  fold,
  close,
  children,
}: {
  inPage: boolean;
  /** Switches between the page and the browser's side panel; null where that cannot be. */
  move: (() => void) | null;
  fold: () => void;
  close: () => void;
  /** What can be done with the posting in view. */
  children?: ReactNode;
}) {
  return (
    <header className="bar">
      <Mark />
      <span className="name">Rolescope</span>
      {children}
      {move && (
        <Tool
          icon="side"
          words={inPage ? say('panel.toSidePanel') : say('panel.toPage')}
          act={move}
        />
      )}
      {inPage && (
        <>
          <Tool icon="fold" words={say('panel.fold')} hint="Esc" act={fold} />
          <Tool icon="close" words={say('panel.close')} act={close} />
        </>
      )}
    </header>
  );
}

function Tool({
  icon,
  words,
  hint,
  act,
}: {
  icon: IconName;
  words: string;
  hint?: string;
  act: () => void;
}) {
  return (
    <button
      type="button"
      className="tool"
      onClick={act}
      aria-label={words}
      title={hint ? say('panel.withKey', { tool: words, key: hint }) : words}
    >
      <Icon name={icon} />
    </button>
  );
}
