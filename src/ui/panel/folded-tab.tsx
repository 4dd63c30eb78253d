import { type KeyboardEvent, useRef } from 'react';
import type { Stance } from '../../messages';
import { withinLimits } from '../../settings';
import { say } from '../../words/own-say';
import { Mark } from '../parts/mark';
import { useDrag } from './use-drag';
import type { Stand } from './use-stance';
import { thingsToAsk } from './words';

/** CSS pixels: a shorter way is a click, a longer one into the page leads to its other edge. */
const leastWay = 4;
const acrossWay = 160;
/** CSS pixels a press of an arrow key. */
const step = 24;

/**
 * All that is left of the panel at the window's edge: one button that unfolds it. It can be moved
 * along the edge and to the other one, for it may cover what the page needs.
 */
export function FoldedTab({
  flags,
  stance,
  narrow,
  stand,
  unfold,
}: {
  flags: number | null;
  stance: Stance;
  narrow: boolean;
  stand: Stand;
  unfold: () => void;
}) {
  const wasDragged = useRef(false);
  const moved = (way: { x: number; y: number }, from: Stance): Partial<Stance> => {
    const into = from.side === 'left' ? way.x : -way.x;
    const other = from.side === 'left' ? 'right' : 'left';
    return {
      side: into > acrossWay ? other : from.side,
      ...(!narrow && { tab: withinLimits('tab', from.tab + way.y) }),
    };
  };
  const dragged = useDrag({
    begin() {
      wasDragged.current = false;
      return stance;
    },
    move(way, from) {
      wasDragged.current ||= Math.hypot(way.x, way.y) >= leastWay;
      if (wasDragged.current) stand(moved(way, from), 'passing');
    },
    end(way, from) {
      if (wasDragged.current) stand(moved(way, from));
    },
    cancel: (from) => stand(from),
  });

  function press(event: KeyboardEvent): void {
    const changes: Partial<Record<string, Partial<Stance>>> = {
      ArrowLeft: { side: 'left' },
      ArrowRight: { side: 'right' },
      ...(!narrow && {
        ArrowUp: { tab: withinLimits('tab', stance.tab - step) },
        ArrowDown: { tab: withinLimits('tab', stance.tab + step) },
      }),
    };
    const change = changes[event.key];
    if (!change) return;
    event.preventDefault();
    stand(change);
  }

  return (
    <button
      type="button"
      className="folded"
      title={say('frame.tabHint')}
      onClick={() => wasDragged.current || unfold()}
      onKeyDown={(event) => {
        wasDragged.current = false;
        press(event);
      }}
      {...dragged}
    >
      <span className="unseen">{say('panel.unfold')}</span>
      <Mark />
      <span className="folded-name" aria-hidden="true">
        Rolescope
      </span>
      {flags !== null && flags > 0 && (
        <span className="badge">
          <span aria-hidden="true">{say.number(flags)}</span>
          <span className="unseen">{thingsToAsk(flags)}</span>
        </span>
      )}
    </button>
  );
}
