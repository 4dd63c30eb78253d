import { useCallback, useEffect, useState } from 'react';
import type { PanelToPage } from '../messages';
import type { Posting } from '../posting';
import { type FromTab, linkToTab, type TabLink } from './tab-link';

/** What the tab shows, as far as we know. */
export type TabView =
  | { state: 'posting'; posting: Posting }
  | { state: 'loading' | 'unreadable' | 'not-a-posting' | 'closed' | 'no-page' };

export interface Tab {
  view: TabView;
  /** null until the line stands. */
  home: TabLink['home'] | null;
  windowId: TabLink['windowId'];
  collapsed: boolean;
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
      if (message.state === 'posting') return { state: 'posting', posting: message.posting };
      return { state: message.state === 'stale' ? 'loading' : message.state };
    default:
      return before;
  }
}

/** Keeps a line to the tab this surface speaks about. */
export function useTab(): Tab {
  const [view, setView] = useState<TabView>({ state: 'loading' });
  const [collapsed, setCollapsed] = useState(false);
  const [notFound, setNotFound] = useState(0);
  const [link, setLink] = useState<TabLink | null>(null);

  useEffect(() => {
    linkToTab((message) => {
      setView((before) => viewAfter(before, message));
      if (message.type === 'collapsed') setCollapsed(message.collapsed);
      if (message.type === 'command') dispatchEvent(new CustomEvent(message.command));
      if (message.type === 'shown' && !message.found) setNotFound((times) => times + 1);
    }).then(setLink);
  }, []);

  const send = useCallback(
    (message: PanelToPage) => {
      if (message.type === 'collapse') setCollapsed(message.collapsed);
      link?.send(message);
    },
    [link],
  );
  const retry = useCallback(() => link?.retry(), [link]);
  const home = link?.home ?? null;
  return { view, home, windowId: link?.windowId, collapsed, notFound, send, retry };
}
