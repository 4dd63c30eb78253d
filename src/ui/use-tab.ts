import { useCallback, useLayoutEffect, useState } from 'react';
import type { PanelToPage, Stance } from '../messages';
import { normalisePosting } from '../normalise/normalise-posting';
import type { Posting } from '../posting';
import type { TabLine } from './tab-line';
import type { FromTab, TabLink } from './tab-link';

/** What the tab shows, as far as we know. */
export type TabView =
  /** `late`: fields that the page did not hold where they are known to stand. */
  | { state: 'posting'; posting: Posting; late?: readonly string[] | undefined }
  | { state: 'loading' | 'unreadable' | 'not-a-posting' | 'closed' | 'no-page' };

export interface Tab {
  view: TabView;
  /** null until the line stands. */
  home: TabLink['home'] | null;
  windowId: TabLink['windowId'];
  /** The tab it speaks about; undefined: the browser does not tell. */
  tabId: number | undefined;
  /** Counts the pages that answered, or had nothing of ours to answer. */
  pages: number;
  /** How the frame stands; null where the panel lives in no frame, or before the page said so. */
  stance: Stance | null;
  /** The window is narrow: the frame is a sheet at its bottom. */
  narrow: boolean;
  /** Counts the times the page could not find the words it was asked to show. */
  notFound: number;
  /** The same function until the line changes. */
  send(message: PanelToPage): void;
  retry(): void;
}

/** The view after a message; the former one where the message is about something else. */
export function viewAfter(before: TabView, message: FromTab): TabView {
  switch (message.type) {
    case 'connecting':
      // What another page said must not stand for a moment under the next one.
      return before.state === 'no-page' ? before : { state: 'loading' };
    case 'no-page':
      return { state: 'no-page' };
    case 'reading':
      // The page sends its words as they stand; what they mean is worked out here, off the page.
      if (message.state === 'posting') {
        const { posting } = message;
        return { state: 'posting', posting: normalisePosting(posting), late: posting.late };
      }
      return { state: message.state === 'stale' ? 'loading' : message.state };
    default:
      return before;
  }
}

/** What comes over the line to the tab this surface speaks about. */
export function useTab(line: TabLine): Tab {
  const [view, setView] = useState<TabView>({ state: 'loading' });
  const [stance, setStance] = useState<Stance | null>(null);
  const [narrow, setNarrow] = useState(false);
  const [notFound, setNotFound] = useState(0);
  const [tabId, setTabId] = useState<number>();
  const [pages, setPages] = useState(0);
  const [link, setLink] = useState<TabLink | null>(line.link);

  // Before anything is painted: what was said so far is shown at once.
  useLayoutEffect(() => {
    let fresh = false;
    line.listen((message) => {
      if (message.type === 'connecting') {
        fresh = true;
        setTabId(message.tabId);
      } else if (fresh && (message.type === 'reading' || message.type === 'no-page')) {
        fresh = false;
        setPages((many) => many + 1);
      }
      setView((before) => viewAfter(before, message));
      if (message.type === 'stance') {
        // What we have it stand like since is newer.
        setStance((before) => before ?? message.stance);
        setNarrow(message.narrow);
      }
      if (message.type === 'command') dispatchEvent(new CustomEvent(message.command));
      if (message.type === 'structure')
        dispatchEvent(new CustomEvent('structure', { detail: message }));
      if (message.type === 'shown' && !message.found) setNotFound((times) => times + 1);
    });
    line.whenLinked.then(setLink);
  }, [line]);

  const send = useCallback(
    (message: PanelToPage) => {
      if (message.type === 'stand') setStance(message.stance);
      link?.send(message);
    },
    [link],
  );
  const retry = useCallback(() => link?.retry(), [link]);
  const home = link?.home ?? null;
  return {
    view,
    home,
    windowId: link?.windowId,
    tabId,
    pages,
    stance,
    narrow,
    notFound,
    send,
    retry,
  };
}
