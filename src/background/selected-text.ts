import { browser } from 'wxt/browser';
import { type Sheets, sheetsWith } from '../ui/dashboard/audit/sheets';

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
  const { local } = browser.storage;
  const before = await local.get<Sheets>(['audit-draft', 'audit-draft-before']);
  await local.set(sheetsWith(found?.result || told, before, crypto.randomUUID()));
  await openDashboard('#audit');
}

/** Opens the workspace in a tab of its own. `hash`: where in it. */
export async function openDashboard(hash: '' | '#audit' = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html${hash}`) });
}
