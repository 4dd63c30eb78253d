import { useCallback, useEffect, useRef } from 'react';
import { useCommand } from '../use-command';
import type { Tab } from '../use-tab';
import type { Stand } from './use-stance';

/**
 * Folds and unfolds the panel in the page; Esc folds. The keyboard's place goes with it: our own key
 * jumps into the panel and, pressed in it, folds it and goes back to the page; F6 only goes back.
 */
export function useFolding({
  inPage,
  collapsed,
  stand,
  send,
}: Pick<Tab, 'send'> & { inPage: boolean; collapsed: boolean; stand: Stand }): (
  to: boolean,
) => void {
  const byHand = useRef(false);
  const fold = useCallback(
    (to: boolean) => {
      byHand.current = true;
      stand({ collapsed: to });
    },
    [stand],
  );

  useEffect(() => {
    if (!inPage) return;
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape' && !collapsed) fold(true);
      if (event.key === 'F6') {
        event.preventDefault();
        send({ type: 'leave' });
      }
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [inPage, collapsed, fold, send]);

  useCommand('toggle', () => {
    if (!inPage) return;
    if (collapsed) fold(false);
    else if (!document.hasFocus()) enter();
    else {
      stand({ collapsed: true });
      send({ type: 'leave' });
    }
  });

  useEffect(() => {
    // The button that was pressed is gone.
    if (byHand.current) enter(collapsed);
    byHand.current = false;
  }, [collapsed]);

  return fold;
}

/**
 * The keyboard goes on at the panel's first tool. (Saving is not possible yet at that moment.) A frame
 * that is only just shown cannot take it yet: it tries again for `most` frames, a second.
 */
function enter(collapsed = false, most = 60): void {
  const heir = collapsed ? '.folded' : '.bar .tool:not(.keep)';
  document.querySelector<HTMLElement>(heir)?.focus({ preventScroll: true });
  if (most > 0 && !document.hasFocus()) requestAnimationFrame(() => enter(collapsed, most - 1));
}
