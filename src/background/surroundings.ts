import { browser } from 'wxt/browser';
import { storedPart } from '../library/stored';
import { readSettings } from '../settings';
import { leaveSites, readPageOf } from './any-page';
import { badgeWords } from './badge';
import { cardJudge } from './card-judge';
import { announceToFrames } from './frame-ports';
import { changeLists, openList } from './lists';
import type { Surroundings } from './requests';

const key = 'settings';

/** The background's hands in the real browser. */
export const browserSurroundings: Surroundings = {
  now: () => new Date().toISOString(),
  announce(announcement) {
    // Rejects when no surface is open: nobody to tell.
    browser.runtime.sendMessage(announcement).catch(() => {});
    announceToFrames(announcement);
  },
  showBadge(tabId, badge) {
    const { text, title } = badgeWords(badge);
    // Each rejects when the tab is gone.
    browser.action.setBadgeText({ tabId, text }).catch(() => {});
    browser.action.setTitle({ tabId, title }).catch(() => {});
  },
  isPrivate: async (tabId) => (await browser.tabs.get(tabId)).incognito,
  readPageOf,
  openList,
  cardJudge,
  async getSettings() {
    return readSettings((await browser.storage.local.get(key))[key]);
  },
  // One after the other: of two at once the second would write over what the first has just changed.
  saveSettings: (changes) =>
    navigator.locks.request(key, async () => {
      const before = await browserSurroundings.getSettings();
      const settings = readSettings({ ...before, ...changes });
      await browser.storage.local.set({ [key]: settings });
      changeLists(before, settings);
      return settings;
    }),
  async storedSettings() {
    const all = await browser.storage.local.get(null);
    return Object.entries(all).map(([name, value]) => storedPart('settings', name, [value]));
  },
  async deleteSettings() {
    const before = await browserSurroundings.getSettings();
    await browser.storage.local.clear();
    await leaveSites();
    const settings = await browserSurroundings.getSettings();
    changeLists(before, settings);
    return settings;
  },
};

/** Keeps the settings from scripts in job pages, where the browser can (Firefox cannot). */
export function guardSettings(): void {
  browser.storage.local
    .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
    .catch((problem: unknown) => console.error(problem));
}
