import { expect } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';
import { madeEntry } from '../../src/library/made-entry';
import { openPage } from './extension-pages';
import { guardedChromium } from './guarded-chromium';
import { test } from './test';

/** Writes the database as the second version of its shape had it. */
const asBefore = (entries: object[]) => `new Promise((resolve, reject) => {
  indexedDB.deleteDatabase('rolescope');
  const opening = indexedDB.open('rolescope', 2);
  opening.onupgradeneeded = () => {
    for (const shelf of ['profile', 'entries', 'postings', 'sightings']) {
      opening.result.createObjectStore(shelf);
    }
  };
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const tx = opening.result.transaction('entries', 'readwrite');
    for (const entry of ${JSON.stringify(entries)}) tx.objectStore('entries').put(entry, entry.key);
    tx.oncomplete = () => {
      opening.result.close();
      resolve();
    };
  };
})`;

test('a library of the version before is there whole, the newest first', async () => {
  const entries = ['2026-09-03', '2026-11-20', '2026-10-01'].map((day, at) =>
    madeEntry({ key: `linkedin ${at}`, title: `Saved on ${day}`, savedAt: `${day}T08:00:00.000Z` }),
  );
  const browser = await guardedChromium(await findChromium());
  try {
    // A page that asks the background for nothing: nobody else has the database open.
    const before = await openPage(browser, 'icon/128.png');
    await before.evaluate(asBefore(entries));
    const page = await openPage(browser, 'dashboard.html');
    await page.locator('.entry-title').nth(2).waitFor();
    expect(await page.locator('.entry-title').allTextContents()).toEqual([
      'Saved on 2026-11-20',
      'Saved on 2026-10-01',
      'Saved on 2026-09-03',
    ]);
  } finally {
    await browser.close();
  }
});
