import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';
import { openExtension } from '../../scripts/open-extension.mjs';
import { madeEntry } from '../../src/library/made-entry';

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
  const profile = mkdtempSync(join(tmpdir(), 'rolescope-e2e-'));
  const open = async () => {
    const context = await openExtension({
      executablePath: await findChromium(),
      headless: true,
      profile,
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    return { context, page, home: new URL('/', worker.url()).href };
  };
  const entries = ['2026-09-03', '2026-11-20', '2026-10-01'].map((day, at) =>
    madeEntry({ key: `linkedin ${at}`, title: `Saved on ${day}`, savedAt: `${day}T08:00:00.000Z` }),
  );
  try {
    const before = await open();
    // A page that asks the background for nothing: nobody else has the database open.
    await before.page.goto(`${before.home}icon/128.png`);
    await before.page.evaluate(asBefore(entries));
    await before.context.close();
    const { context, page, home } = await open();
    await page.goto(`${home}dashboard.html`);
    await page.locator('.entry-title').nth(2).waitFor();
    expect(await page.locator('.entry-title').allTextContents()).toEqual([
      'Saved on 2026-11-20',
      'Saved on 2026-10-01',
      'Saved on 2026-09-03',
    ]);
    await context.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
