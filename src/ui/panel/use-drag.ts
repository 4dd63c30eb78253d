import { type PointerEvent, useRef } from 'react';
import { browser } from 'wxt/browser';

/** How far the pointer has gone since it was pressed, in CSS pixels. */
interface Way {
  x: number;
  y: number;
}

/** What an element takes to be dragged. */
interface DragHandlers {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(event: PointerEvent): void;
  onPointerCancel(event: PointerEvent): void;
}

/**
 * Follows the pointer that was pressed on an element, also where it leaves the frame. What is dragged
 * moves the whole frame, so the way is measured on the screen. `begin`: gives what `move` and `end`
 * are given back. `cancel`: the browser took the pointer away.
 */
export function useDrag<From>(act: {
  begin(): From;
  move(way: Way, from: From): void;
  end(way: Way, from: From): void;
  cancel(from: From): void;
}): DragHandlers {
  const drag = useRef<{ pointer: number; x: number; y: number; zoom: number; from: From }>(null);

  const wayTo = ({ pointerId, screenX, screenY }: PointerEvent): [Way, From] | null => {
    const now = drag.current;
    if (!now || now.pointer !== pointerId) return null;
    return [{ x: (screenX - now.x) / now.zoom, y: (screenY - now.y) / now.zoom }, now.from];
  };

  return {
    onPointerDown(event) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const { pointerId: pointer, screenX: x, screenY: y } = event;
      const fresh = { pointer, x, y, zoom: 1, from: act.begin() };
      drag.current = fresh;
      // Chromium measures the screen without the page's zoom; Firefox, whose frames have no `tabs`, with it.
      browser.tabs?.getZoom().then(
        (zoom) => {
          fresh.zoom = zoom;
        },
        () => {},
      );
    },
    onPointerMove(event) {
      const at = wayTo(event);
      if (at) act.move(...at);
    },
    onPointerUp(event) {
      const at = wayTo(event);
      drag.current = null;
      if (at) act.end(...at);
    },
    onPointerCancel(event) {
      const at = wayTo(event);
      drag.current = null;
      if (at) act.cancel(at[1]);
    },
  };
}
