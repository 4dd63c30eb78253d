import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Stance } from '../../messages';
import { defaultSettings, placeLimits, withinLimits } from '../../settings';
import { say } from '../../words/own-say';
import { useDrag } from './use-drag';
import type { Stand } from './use-stance';

/** A press of an arrow key: CSS pixels of width, per cent of the window's height. */
const steps = { width: 20, height: 5 };

/** The panel's inner edge, in a narrow window its upper one: dragged, or moved by the arrow keys. */
export function ResizeHandle({
  stance,
  narrow,
  stand,
}: {
  stance: Stance;
  narrow: boolean;
  stand: Stand;
}) {
  const what = narrow ? 'height' : 'width';
  const [least, most] = placeLimits[what];
  const width = useShownWidth(stance.width);
  const value = narrow ? stance.height : width;
  const to = (size: number) => ({ [what]: withinLimits(what, size) });
  /** Outwards the panel grows. */
  const outwards = stance.side === 'left' ? 1 : -1;

  const dragged = useDrag({
    begin: () => ({
      value: narrow ? value : innerWidth,
      window: (innerHeight * 100) / stance.height,
    }),
    move: (way, from) => stand(to(grown(way, from)), 'passing'),
    end(way, from) {
      if (way.x !== 0 || way.y !== 0) stand(to(grown(way, from)));
    },
    cancel: (from) => stand(to(from.value)),
  });

  function grown(way: { x: number; y: number }, from: { value: number; window: number }): number {
    return from.value + (narrow ? (-way.y / from.window) * 100 : way.x * outwards);
  }

  function press(event: KeyboardEvent): void {
    const larger = narrow ? 'ArrowUp' : outwards > 0 ? 'ArrowRight' : 'ArrowLeft';
    const smaller = narrow ? 'ArrowDown' : outwards > 0 ? 'ArrowLeft' : 'ArrowRight';
    const wanted = {
      [larger]: value + steps[what],
      [smaller]: value - steps[what],
      Home: least,
      End: most,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    stand(to(wanted));
  }

  const usual = defaultSettings.place[what];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved; <hr> cannot
    <div
      className="handle"
      role="separator"
      tabIndex={0}
      aria-orientation={narrow ? 'horizontal' : 'vertical'}
      aria-label={narrow ? say('frame.height') : say('frame.width')}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuetext={
        narrow
          ? say('frame.percent', { share: percent(value) })
          : say('frame.pixels', { count: value })
      }
      title={say('frame.dragHint')}
      onKeyDown={press}
      onDoubleClick={() => stand(to(value === usual ? most : usual))}
      {...dragged}
    />
  );
}

/** How wide the frame is in fact: the window may have less room than was wished. */
function useShownWidth(wished: number): number {
  const [seen, setSeen] = useState({ wished, width: wished });
  useEffect(() => {
    const look = () => setSeen({ wished, width: Math.min(innerWidth, wished) });
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, [wished]);
  return seen.wished === wished ? seen.width : wished;
}

function percent(share: number): string {
  return (share / 100).toLocaleString(say.locale, { style: 'percent' });
}
