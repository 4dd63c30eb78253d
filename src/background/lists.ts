import { browser } from 'wxt/browser';
import { listHooks } from '../lists/list-hooks';
import type { Settings } from '../settings';

const js = '/content-scripts/lists.js';
const css = '/content-scripts/lists.css';
const id = 'lists';

/**
 * Runs the list's script in a tab's top frame; where it runs already, it looks at the settings again.
 * Rejects where the browser does not allow it.
 */
export async function openList(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [js] });
}

/** The boards whose lists are marked, and read at all. */
function marked({ listMarks, boardsOff }: Settings): string[] {
  return listMarks.filter((name) => !boardsOff.includes(name));
}

/** Match patterns of the boards with these names, out of what the extension may read at all. */
function patternsOf(names: readonly string[]): string[] {
  const own = listHooks.filter(({ name }) => names.includes(name));
  const { host_permissions: ours = [] } = browser.runtime.getManifest();
  return ours.filter((pattern: string) => {
    const host = /\/\/(?:\*\.)?([^/]+)/.exec(pattern)?.[1] ?? '';
    return own.some((hooks) => hooks.host.test(host));
  });
}

let following: Promise<void> = Promise.resolve();

/** Makes the script run by itself on the marked boards' pages, and on no other; one change after the other. */
export function followLists(settings: Settings): Promise<void> {
  following = following.then(() => register(marked(settings))).catch(report);
  return following;
}

/** As `followLists`, and the open tabs follow at once. Not to be waited for: a tab may be loading. */
export async function changeLists(before: Settings, settings: Settings): Promise<void> {
  const [was, is] = [marked(before), marked(settings)];
  const changed = [...was, ...is].filter((name) => !(was.includes(name) && is.includes(name)));
  if (changed.length === 0) return;
  await followLists(settings);
  const tabs = await browser.tabs.query({ url: patternsOf(changed) }).catch(() => []);
  for (const { id: tabId } of tabs) {
    if (tabId === undefined) continue;
    // Rejects where the tab is gone, or the person took the permission back.
    browser.scripting.insertCSS({ target: { tabId }, files: [css] }).catch(() => {});
    openList(tabId).catch(() => {});
  }
}

async function register(names: string[]): Promise<void> {
  const matches = patternsOf(names);
  const script = { id, matches, js: [js], css: [css], runAt: 'document_idle' as const };
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  } else if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

function report(problem: unknown): void {
  console.error(problem);
}
