import { browser } from 'wxt/browser';

/** Where the dashboard's audit keeps its draft; the one that stood there before moves aside. */
const place = 'audit-draft';
const formerPlace = 'audit-draft-before';

/**
 * Puts the selected text of a page on a fresh sheet of the dashboard's audit and opens it.
 * `told`: the browser's own word of the selection, which may have lost its line breaks.
 */
export async function auditSelection(tabId: number, frameId: number, told: string): Promise<void> {
  const [found] = await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => String(getSelection()),
    })
    .catch(() => []);
  const text = found?.result || told;
  const { [place]: former } = await browser.storage.local.get(place);
  const draft = { id: crypto.randomUUID(), title: '', company: '', location: '', text };
  await browser.storage.local.set({ [place]: draft, ...(former ? { [formerPlace]: former } : {}) });
  await openDashboard('#audit');
}

/** Opens the workspace in a tab of its own. `hash`: where in it. */
export async function openDashboard(hash: '' | '#audit' = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html${hash}`) });
}
