import type { ReactNode } from 'react';
import { say } from '../../words/own-say';
import { Icon, type IconName } from '../parts/icon';
import { Mark } from '../parts/mark';

/** The name, what can be done with the posting, the panel's home, and in the page also folding and closing. */
export function PanelHeader({
  inPage,
  move,
  side,
  fold,
  leave,
  close,
  children,
}: {
  inPage: boolean;
  /** Switches between the page and the browser's side panel; null where that cannot be. */
  move: (() => void) | null;
  /** Moves the frame to the window's other edge; null where it has none beside it. */
  side: { to: 'left' | 'right'; move: () => void } | null;
  fold: () => void;
  /** Gives the keyboard back to the page. */
  leave: () => void;
  close: () => void;
  /** What can be done with the posting in view. */
  children?: ReactNode;
}) {
  return (
    <header className="bar">
      {inPage && (
        <button type="button" className="button way-out" onClick={leave}>
          {say('panel.withKey', { tool: say('frame.backToPage'), key: 'F6' })}
        </button>
      )}
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
      {side && (
        <Tool
          icon={side.to === 'left' ? 'toLeft' : 'toRight'}
          words={say(side.to === 'left' ? 'frame.moveLeft' : 'frame.moveRight')}
          act={side.move}
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
      data-icon={icon}
      onClick={act}
      aria-label={words}
      title={hint ? say('panel.withKey', { tool: words, key: hint }) : words}
    >
      <Icon name={icon} />
    </button>
  );
}
