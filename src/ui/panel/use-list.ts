import { useCallback, useEffect, useRef, useState } from 'react';
import { listHooks } from '../../lists/list-hooks';
import { type ListedCard, readCards } from '../../lists/listed-card';
import type { ListToPanel, PanelToList } from '../../messages';
import { linkToList, openElsewhere } from '../list-link';

/** The postings of the page's list, as far as their cards tell. */
export interface PageList {
  /** Rises when the page shows another list. */
  list: number;
  board: string;
  url: string;
  cards: ListedCard[];
}

/**
 * The list of the tab's page, followed while it changes; null: there is none. Only for the browser's side
 * panel (`tabId` is undefined elsewhere): the page is asked because the person opened it.
 * `page`: changes when the tab shows another page. `lost`: a posting could not be opened.
 */
export function useList(
  tabId: number | undefined,
  page: number,
  lost: () => void,
): { pageList: PageList | null; open: (id: string) => void } {
  const [pageList, setPageList] = useState<PageList | null>(null);
  const send = useRef<((message: PanelToList) => void) | null>(null);
  const tellLost = useRef(lost);
  tellLost.current = lost;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has another list
  useEffect(() => {
    if (tabId === undefined) return;
    const life = new AbortController();
    const none = () => setPageList(null);
    const hear = (message: ListToPanel) => {
      if (message.type === 'cards') setPageList(listOf(message));
      else if (message.elsewhere !== undefined) openElsewhere(message.elsewhere, tabId);
      else if (!message.found) tellLost.current();
    };
    linkToList(tabId, hear, none, life.signal).then((way) => {
      if (!life.signal.aborted) send.current = way;
    }, none);
    return () => {
      life.abort();
      send.current = null;
      none();
    };
  }, [tabId, page]);

  const open = useCallback((id: string) => send.current?.({ type: 'open', id }), []);
  return { pageList, open };
}

/** What the page's script sent, unchecked; null: no list of a board we know, or no card in it. */
function listOf({ list, board, url, cards }: ListToPanel & { type: 'cards' }): PageList | null {
  const read = readCards(cards);
  if (read.length === 0 || !listHooks.some(({ name }) => name === board)) return null;
  return { list: Number(list), board, url: String(url), cards: read };
}
