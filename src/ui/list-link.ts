import { browser } from 'wxt/browser';
import { ask } from '../ask';
import { listHooks } from '../lists/list-hooks';
import { type ListToPanel, listPortName, type PanelToList } from '../messages';

/**
 * Opens a line to the list of the tab's page, until `signal` aborts: the list's script is run there first.
 * Gives the way to speak; null: the browser does not allow it there. `ended`: the page went away.
 */
export async function linkToList(
  tabId: number,
  hear: (message: ListToPanel) => void,
  ended: () => void,
  signal: AbortSignal,
): Promise<((message: PanelToList) => void) | null> {
  const opened = await ask('list:open', { tabId });
  if (signal.aborted || 'error' in opened) return null;
  const port = browser.tabs.connect(tabId, { name: listPortName, frameId: 0 });
  port.onMessage.addListener((message: ListToPanel) => {
    if (!signal.aborted) hear(message);
  });
  port.onDisconnect.addListener(() => {
    // Reading it tells the browser that we know.
    void browser.runtime.lastError;
    if (!signal.aborted) ended();
  });
  signal.addEventListener('abort', () => port.disconnect());
  return (message) => port.postMessage(message);
}

/** Opens a posting whose link asks for a tab of its own. Only on a board we know: the page said where. */
export function openElsewhere(address: string, openerTabId: number): void {
  const { protocol, hostname = '', href } = URL.parse(address) ?? {};
  if (protocol !== 'https:' || !href || !listHooks.some(({ host }) => host.test(hostname))) return;
  browser.tabs.create({ url: href, openerTabId });
}
