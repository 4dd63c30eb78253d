import { browser } from 'wxt/browser';
import { postingPortName } from './messages';

/** A port to the content script of a tab. */
export type PagePort = ReturnType<typeof browser.runtime.connect>;

/**
 * Connects to the content script of a tab; the port disconnects at once where there is none.
 * Null: no tab was named, and there is none to guess.
 */
export function connectToPage(tabId: number | undefined): PagePort | null {
  // In Firefox a frame inside a web page has no `tabs`: the background passes its messages on.
  if (!browser.tabs) return browser.runtime.connect({ name: postingPortName });
  if (tabId === undefined) return null;
  return browser.tabs.connect(tabId, { name: postingPortName, frameId: 0 });
}
