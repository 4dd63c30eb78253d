import { browser } from 'wxt/browser';
import { alwaysSites } from '../always-sites';

const js = '/content-scripts/any-page.js';
const css = '/content-scripts/any-page.css';
const id = 'always';

/**
 * Runs our script in the top frame of a tab that is no board's. The browser allows it where the
 * person has just asked for it (`activeTab`) or lets us read the site always; else it rejects.
 */
export async function readPageOf(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: [css] });
  await browser.scripting.executeScript({ target, files: [js] });
}

let following: Promise<void> = Promise.resolve();

/** Makes the script run by itself on exactly the sites that are granted now; one change after the other. */
export function followSites(): Promise<void> {
  following = following.then(register).catch((problem: unknown) => console.error(problem));
  return following;
}

async function register(): Promise<void> {
  const matches = await alwaysSites();
  const script = { id, matches, js: [js], css: [css], runAt: 'document_idle' as const };
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  } else if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else {
    await browser.scripting.registerContentScripts([script]);
  }
}

/** Gives all sites back. */
export async function leaveSites(): Promise<void> {
  const origins = await alwaysSites();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Starts on the open tabs of sites that were granted just now. */
export async function readOpenTabs(
  origins: readonly string[],
  analyse: (tabId: number) => unknown,
): Promise<void> {
  const sites = (await alwaysSites()).filter((site) => origins.includes(site));
  if (sites.length === 0) return;
  for (const { id: tabId } of await browser.tabs.query({ url: sites })) {
    if (tabId !== undefined) analyse(tabId);
  }
}
