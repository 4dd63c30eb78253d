import { useCallback, useEffect, useRef } from 'react';
import type { Tab } from '../use-tab';

/** Folds and unfolds the panel in the page; Esc folds. The keyboard's place goes with it. */
export function useFolding({
  inPage,
  collapsed,
  send,
}: Pick<Tab, 'collapsed' | 'send'> & { inPage: boolean }): (to: boolean) => void {
  const byHand = useRef(false);
  const fold = useCallback(
    (to: boolean) => {
      byHand.current = true;
      send({ type: 'collapse', collapsed: to });
    },
    [send],
  );

  useEffect(() => {
    if (!inPage || collapsed) return;
    const hear = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented) fold(true);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [inPage, collapsed, fold]);

  useEffect(() => {
    // The button that was pressed is gone. (Saving is not possible yet at that moment.)
    const heir = collapsed ? '.folded' : '.bar button:not(.keep)';
    if (byHand.current) document.querySelector<HTMLElement>(heir)?.focus({ preventScroll: true });
    byHand.current = false;
  }, [collapsed]);

  return fold;
}
