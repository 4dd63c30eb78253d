import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import { say } from '../../../words/own-say';
import { useTell } from '../tell';
import type { Draft } from './draft';
import { formerOf, type Sheets } from './sheets';

/** Where a text selected in a page took the sheet: offers the draft that made way for it. */
export function useFormerDraft(id: string, put: (draft: Draft) => void): void {
  const { tell } = useTell();
  const latest = useRef({ tell, put });
  latest.current = { tell, put };
  useEffect(() => {
    let gone = false;
    browser.storage?.local.get<Sheets>('audit-draft-before').then(
      (sheets) => {
        const former = formerOf(id, sheets);
        if (gone || !former) return;
        latest.current.tell({
          words: say('audit.selectedHere'),
          action: { label: say('audit.formerBack'), run: () => latest.current.put(former) },
        });
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [id]);
}
