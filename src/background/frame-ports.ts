import { browser } from 'wxt/browser';
import { type Announcement, announcementPortName, postingPortName, type ToPage } from '../messages';
import { classifySender } from './sender';

type Port = ReturnType<typeof browser.runtime.connect>;

const listening = new Set<Port>();

/**
 * Serves the panel's frame where the browser gives it no more than a content script gets: Firefox
 * runs it in the job page's process, without `tabs`, and broadcasts do not reach it (seen in ESR 153,
 * 2026-11-21). Its messages to the page go through here, and so does the news.
 */
export function serveFrames(): void {
  browser.runtime.onConnect.addListener((port) => {
    const { sender, name } = port;
    const from = classifySender(sender ?? {}, browser.runtime.id, browser.runtime.getURL('/'));
    if (from !== 'extension-page') return;
    if (name === postingPortName && sender?.tab?.id !== undefined) relay(port, sender.tab.id);
    else if (name === announcementPortName) {
      listening.add(port);
      port.onDisconnect.addListener(() => listening.delete(port));
    }
  });
}

/** Tells the frames that broadcasts do not reach; those whose line ended while we slept are called by their page. */
export async function announceToFrames(announcement: Announcement): Promise<void> {
  for (const port of listening) port.postMessage(announcement);
  if (!import.meta.env.FIREFOX) return;
  for (const { id } of await browser.tabs.query({})) {
    const news: ToPage = { type: 'news' };
    // Rejects where no script of ours runs.
    if (id !== undefined) browser.tabs.sendMessage(id, news, { frameId: 0 }).catch(() => {});
  }
}

/** Both ways between a frame and the content script of its tab; when one ends, the other does. */
function relay(frame: Port, tabId: number): void {
  const page = browser.tabs.connect(tabId, { name: postingPortName, frameId: 0 });
  for (const [one, other] of [
    [frame, page],
    [page, frame],
  ] as const) {
    one.onMessage.addListener((message: unknown) => other.postMessage(message));
    one.onDisconnect.addListener(() => other.disconnect());
  }
}
