import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import { useSay } from '../say';
import type { Draft } from './draft';
import { formerOf, type Sheets } from './sheets';

/** Where a text selected in a page took the sheet: offers the draft that made way for it. */
export function useFormerDraft(id: string, put: (draft: Draft) => void): void {
  const say = useSay();
  const latest = useRef({ say, put });
  latest.current = { say, put };
  useEffect(() => {
    let gone = false;
    browser.storage?.local.get<Sheets>('audit-draft-before').then(
      (sheets) => {
        const former = formerOf(id, sheets);
        if (gone || !former) return;
        latest.current.say.say({
          words: 'The selected text is on this sheet.',
          action: { label: 'Back to the former draft', run: () => latest.current.put(former) },
        });
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [id]);
}
