import { browser } from 'wxt/browser';
import { postingPortName } from './messages';

/** A port to the content script of a tab; `disconnect` and `onDisconnect` as of any port. */
export type PagePort = ReturnType<typeof browser.runtime.connect>;

/**
 * Connects to the content script of `tabId`; without one, to that of the tab this page is shown in.
 * The port disconnects at once where no content script is. Null: this page is in no tab.
 */
export async function connectToPage(tabId?: number): Promise<PagePort | null> {
  // In Firefox a frame inside a web page has no `tabs`: the background passes its messages on.
  if (!browser.tabs) return browser.runtime.connect({ name: postingPortName });
  const id = tabId ?? (await browser.tabs.getCurrent())?.id;
  return id === undefined ? null : browser.tabs.connect(id, { name: postingPortName, frameId: 0 });
}
