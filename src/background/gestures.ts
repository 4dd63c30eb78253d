import { type Browser, browser } from 'wxt/browser';
import type { ToPage } from '../messages';
import { openSidePanel } from '../side-panel';
import { say } from '../words/own-say';
import { readOpenTabs } from './any-page';
import { analysed } from './requests';
import { auditSelection, openDashboard } from './selected-text';
import { browserSurroundings } from './surroundings';

type Tab = Browser.tabs.Tab;

/** What the keyboard's commands say to the page of the open tab. */
const toPage: Record<string, ToPage['type']> = {
  'toggle-panel': 'toggle',
  'save-posting': 'save',
  'next-flag': 'next-flag',
};

/** The context menu's entries, by id. */
const menus = [
  { id: 'analyse-page', title: say('extension.menuAnalysePage'), contexts: ['page'] },
  {
    id: 'analyse-selection',
    title: say('extension.menuAnalyseSelection'),
    contexts: ['selection'],
  },
  { id: 'open-dashboard', title: say('extension.menuOpenDashboard'), contexts: ['action'] },
] as const;

let made: Promise<void> | undefined;

/**
 * Puts our entries into the context menu, once in the background's life: an update of the browser is
 * a start and an install at the same time. The browser keeps them in the language they were made in,
 * and may speak another one the next time it starts.
 */
export function makeMenus(): Promise<void> {
  made ??= makeAnew();
  return made;
}

async function makeAnew(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { contexts, ...menu } of menus) {
    browser.contextMenus.create({ ...menu, contexts: [...contexts] });
  }
}

/** The person pressed one of our keys. Synchronous up to what needs the gesture. */
export function onCommand(command: string, tab: Tab | undefined): void {
  if (command === 'open-dashboard') openDashboard();
  else if (!tab) return;
  else if (command === 'analyse-page') analyse(tab);
  else if (tab.id !== undefined) {
    const type = toPage[command];
    // Rejects where nothing of ours reads the page.
    if (type) browser.tabs.sendMessage(tab.id, { type }, { frameId: 0 }).catch(() => {});
  }
}

/** The person chose one of our entries in the context menu. */
export function onMenu(
  { menuItemId, selectionText = '', frameId = 0 }: Browser.contextMenus.OnClickData,
  tab: Tab | undefined,
): void {
  if (menuItemId === 'open-dashboard') openDashboard();
  else if (!tab) return;
  else if (menuItemId === 'analyse-page') analyse(tab);
  else if (menuItemId === 'analyse-selection' && tab.id !== undefined) {
    auditSelection(tab.id, frameId, selectionText);
  }
}

/** The person lets us read more sites: their open tabs at once. */
export function onGranted({ origins = [] }: { origins?: string[] }): void {
  readOpenTabs(origins, (tabId) => analysed(tabId, browserSurroundings));
}

/** Reads the page and shows what is found in the browser's side panel. */
function analyse({ id, windowId }: Tab): void {
  // First of all: the browser opens it only upon a gesture.
  openSidePanel(windowId).catch((problem: unknown) => console.error(problem));
  // Where the browser forbids it, the side panel says that nothing is read there.
  if (id !== undefined) analysed(id, browserSurroundings);
}
