import { browser } from 'wxt/browser';
import { onAnnouncement } from '../announcements';
import { onCall } from '../called-frame';
import { connectToPage, type PagePort } from '../connect-to-page';
import type { PageToPanel, PanelToPage } from '../messages';

/** How long (ms) to wait before each further try, while a page is still loading its script. */
const pauses = [150, 350, 700, 1_200, 2_000];

/** What a surface hears of its tab. */
export type FromTab =
  | PageToPanel
  | { type: 'connecting'; tabId?: number | undefined }
  | { type: 'no-page' };

/** A surface's line to the content script of the tab it speaks about. */
export interface TabLink {
  home: 'frame' | 'side-panel';
  /** The window a frame stands in, where the browser tells. */
  windowId: number | undefined;
  send(message: PanelToPage): void;
  /** Tries again now. */
  retry(): void;
}

/**
 * Opens the line and keeps it open: after a reload, and in the browser's side panel (and the popup)
 * after a switch of tabs. `hear` gets `connecting` whenever what was said before counts no longer.
 */
export async function linkToTab(hear: (message: FromTab) => void): Promise<TabLink> {
  const home = window.top === window ? 'side-panel' : 'frame';
  const own = await browser.tabs?.getCurrent();
  let tabId: number | undefined;
  let port: PagePort | undefined;
  let timer = 0;
  let tries = 0;
  /** Something was heard over the last line. */
  let heard = false;
  /** By the background, which may go to sleep: what was heard stands as long as the page. */
  const isPassedOn = home === 'frame' && !browser.tabs;
  const reopen = () => {
    if (isPassedOn && heard && !port) open();
  };
  onCall(reopen);

  function connect(): void {
    clearTimeout(timer);
    // Whatever an older port still says is of an older page.
    const former = port;
    port = undefined;
    former?.disconnect();
    hear({ type: 'connecting', tabId });
    heard = false;
    open();
  }

  function open(): void {
    const fresh = connectToPage(tabId);
    if (!fresh) {
      hear({ type: 'no-page' });
      return;
    }
    port = fresh;
    fresh.onMessage.addListener((message: PageToPanel) => {
      if (port !== fresh) return;
      heard = true;
      tries = 0;
      hear(message);
    });
    fresh.onDisconnect.addListener(() => {
      // Reading it tells the browser that we know.
      void browser.runtime.lastError;
      if (port !== fresh) return;
      port = undefined;
      if (isPassedOn && heard) return;
      hear({ type: 'connecting' });
      const pause = pauses[tries++];
      if (pause === undefined) hear({ type: 'no-page' });
      else timer = window.setTimeout(connect, pause);
    });
    fresh.postMessage({ type: 'hello', home } satisfies PanelToPage);
  }

  async function follow(): Promise<void> {
    const next = home === 'frame' ? own?.id : await tabInView(own?.id);
    tabId = next;
    tries = 0;
    connect();
  }

  if (home === 'side-panel') {
    const { id: windowId } = await browser.windows.getCurrent();
    browser.tabs.onActivated.addListener((now) => {
      // In a tab of our own, looking at ourselves tells nothing new.
      if (now.windowId === windowId && now.tabId !== own?.id) follow();
    });
    onAnnouncement((news) => {
      if (news.type === 'page:started' && news.tabId === tabId && !port) follow();
    });
    browser.tabs.onUpdated.addListener((id, { status }) => {
      if (id === tabId && status === 'complete' && !port) follow();
    });
  }
  // A page that came back from the back/forward cache has dropped its ports.
  addEventListener('pageshow', ({ persisted }) => persisted && follow());
  await follow();
  return {
    home,
    windowId: own?.windowId,
    send(message) {
      reopen();
      port?.postMessage(message);
    },
    retry: () => void follow(),
  };
}

/** The tab the person looks at; for a page of ours in a tab of its own, the one looked at before. */
async function tabInView(own: number | undefined): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter((tab) => tab.id !== own);
  const active = own === undefined ? others.find((tab) => tab.active) : undefined;
  const latest = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  return (active ?? latest)?.id;
}
