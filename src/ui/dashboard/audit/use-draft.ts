import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { type Draft, emptyDraft, storedDraft } from './draft';

const place = 'audit-draft';
/** How long (ms) after the last key the draft is kept. */
const pause = 300;

const fresh = () => emptyDraft(crypto.randomUUID());

/** The draft as it was left, and how to change it: kept on this device with every pause in typing. */
export function useDraft(): {
  /** null: not read yet. */
  draft: Draft | null;
  edit: (fields: Partial<Draft>) => void;
  /** A blank sheet; gives back what was on the old one. */
  clear: () => Draft | null;
  put: (draft: Draft) => void;
} {
  const [draft, setDraft] = useState<Draft | null>(null);
  const latest = useRef<Draft | null>(null);
  const timer = useRef(0);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = 0;
    // Without a store it lasts as long as the page.
    browser.storage?.local.set({ [place]: latest.current }).catch(() => undefined);
  }, []);
  const put = useCallback(
    (next: Draft) => {
      latest.current = next;
      setDraft(next);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, pause);
    },
    [flush],
  );

  useEffect(() => {
    let gone = false;
    const take = (kept: Draft | null) => {
      if (gone || latest.current) return;
      latest.current = kept ?? fresh();
      setDraft(latest.current);
    };
    browser.storage.local.get(place).then(
      ({ [place]: stored }) => take(storedDraft(stored)),
      () => take(null),
    );
    const leave = () => timer.current !== 0 && flush();
    addEventListener('pagehide', leave);
    return () => {
      gone = true;
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  const edit = useCallback(
    (fields: Partial<Draft>) => latest.current && put({ ...latest.current, ...fields }),
    [put],
  );
  const clear = useCallback(() => {
    const before = latest.current;
    put(fresh());
    return before;
  }, [put]);
  return { draft, edit, clear, put };
}
