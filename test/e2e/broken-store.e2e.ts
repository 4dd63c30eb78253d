import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { findChromium, findFirefox } from '../../scripts/find-browser.mjs';
import { madeKept } from '../../src/library/made-kept';
import { type Answer, ask, type Extension, openPage } from './extension-pages';
import { firefoxStage } from './firefox-stage';
import { type GuardedChromium, guardedChromium } from './guarded-chromium';
import { until } from './stage';
import { test } from './test';

const skillsOf = async (page: Page) => {
  const { answer } = await ask(page, { verb: 'profile:get' });
  return (answer as { skills: { id: string }[] } | null)?.skills.map(({ id }) => id) ?? [];
};
/** Adds a skill; `refused`: why it is not known to be stored. */
async function add(page: Page, id: string): Promise<{ refused: string | null }> {
  const { answer, refused } = await ask(page, { verb: 'profile:add-skill', skill: id });
  return { refused: refused ?? (answer as { error?: string }).error ?? null };
}
const kept = (n: number, notes = '') => madeKept(n, { notes });
const keysOf = async (page: Page) => {
  const { answer } = await ask(page, { verb: 'library:entries' });
  return (answer as { entries: { key: string }[] }).entries.map(({ key }) => key).sort();
};
const wordsIn = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

/** Stops the background this many milliseconds after `work` began. */
async function stoppedAfter<T>(
  page: Page,
  milliseconds: number,
  work: () => Promise<T>,
): Promise<T> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  const done = work();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await devtools.send('ServiceWorker.stopAllWorkers');
  const result = await done;
  await devtools.detach();
  return result;
}

let extension: GuardedChromium;
let page: Page;
test.beforeEach(async () => {
  extension = await guardedChromium(await findChromium());
  page = await openPage(extension, 'icon/128.png');
});
test.afterEach(() => extension.close());

const skills = ['python', 'pytorch', 'kubernetes', 'aws', 'terraform', 'ray', 'spark', 'kafka'];

test('a background that is stopped in the middle of edits loses none that it answered for', async () => {
  for (const [at, id] of skills.entries()) {
    const { refused } = await stoppedAfter(page, at, () => add(page, id));
    const now = await skillsOf(page);
    if (refused === null) expect(now).toContain(id);
    // It was stored or it was not; the person is told that it is not known.
    else expect(refused).toMatch(/Receiving end|channel closed|port closed|no answer/i);
    expect(new Set(now).size).toBe(now.length);
  }
  for (const id of skills) await add(page, id);
  expect((await skillsOf(page)).sort()).toEqual([...skills].sort());
});

test('a background that is stopped in the middle of a restore leaves whole records or none', async () => {
  const all = Array.from({ length: 400 }, (_, n) => kept(n + 1));
  for (const wait of [0, 20, 60]) {
    await stoppedAfter(page, wait, () => ask(page, { verb: 'library:restore', kept: all }));
    const keys = await keysOf(page);
    expect([0, all.length]).toContain(keys.length);
    const { answer } = await ask(page, { verb: 'library:postings', keys });
    expect(answer as unknown[]).toHaveLength(keys.length);
  }
});

test('a store of a newer version is left alone, in words that say what to do', async () => {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rolescope', 99);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  const { refused } = await add(page, 'python');
  expect(refused).toContain('Update Rolescope');
  const options = await openPage(extension, 'options.html');
  await until('the words', async () => (await wordsIn(options)).includes('Update Rolescope'));
});

test('a window that keeps an older store open is named, and the change works once it is closed', async () => {
  // Nobody else may hold it: the first question would open it.
  const holder = await openPage(extension, 'icon/16.png');
  await holder.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rolescope', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('profile');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          // It does not give way when asked to.
          Reflect.set(globalThis, 'held', opening.result);
          resolve();
        };
      }),
  );
  const { refused } = await add(page, 'python');
  expect(refused).toContain('Close it and try again');
  await holder.close();
  expect(await add(page, 'python')).toEqual({ refused: null });
  expect(await skillsOf(page)).toEqual(['python']);
});

test('an entry that cannot be read is put aside before its posting is saved or removed', async () => {
  await ask(page, { verb: 'library:restore', kept: [kept(1), kept(2)] });
  const write = (key: string, value: unknown) =>
    page.evaluate(
      ([name, entry]) =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('rolescope');
          opening.onsuccess = () => {
            const tx = opening.result.transaction('entries', 'readwrite');
            tx.objectStore('entries').put(entry, name as string);
            tx.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      [key, value] as const,
    );
  const shelf = () =>
    page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const opening = indexedDB.open('rolescope');
          opening.onsuccess = () => {
            const asked = opening.result.transaction('entries').objectStore('entries').getAllKeys();
            asked.onsuccess = () => {
              opening.result.close();
              resolve(asked.result as string[]);
            };
          };
        }),
    );
  await write('linkedin 1', { version: 9, notes: 'of a newer version' });
  await write('linkedin 2', { version: 9, notes: 'of a newer version' });
  await ask(page, { verb: 'library:keep', kept: kept(1) });
  await ask(page, { verb: 'library:remove', keys: ['linkedin 2'] });
  expect(await shelf()).toEqual(['linkedin 1', 'linkedin 1, unreadable', 'linkedin 2, unreadable']);
  expect(await keysOf(page)).toEqual(['linkedin 1']);
});

test('two windows that change the profile at once lose nothing of each other', async () => {
  const other = await openPage(extension, 'icon/16.png');
  await Promise.all(skills.map((id, at) => add(at % 2 === 0 ? page : other, id)));
  expect((await skillsOf(page)).sort()).toEqual([...skills].sort());
});

test('a store damaged on the disk is told or begun anew, and works again after that', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'rolescope-e2e-'));
  try {
    const before = await guardedChromium(await findChromium(), { profile });
    await add(await openPage(before, 'icon/128.png'), 'python');
    await before.close();
    const folder = join(profile, 'Default', 'IndexedDB');
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) writeFileSync(join(file.parentPath, file.name), 'broken');
    }
    const after = await guardedChromium(await findChromium(), { profile });
    const tab = await openPage(after, 'icon/128.png');
    // Chromium itself begins a damaged store anew: what was in it is gone, and only a backup has it.
    const told = await ask(tab, { verb: 'profile:get' });
    expect(told.answer === null || typeof told.refused === 'string').toBe(true);
    expect(await add(tab, 'ray')).toEqual({ refused: null });
    expect(await skillsOf(tab)).toEqual(['ray']);
    await after.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a full disk is told in plain words, and what was saved stays', async () => {
  // Chromium lets nobody shrink the room of an extension; Firefox does (in kilobytes).
  const more = { 'dom.quotaManager.temporaryStorage.fixedLimit': 2048 };
  const stage = await firefoxStage(await findFirefox(), { more });
  try {
    const surface = await stage.openExtensionPage('options.html');
    const tell = (request: object) =>
      surface.evaluate(
        (sent) =>
          (globalThis as unknown as { chrome: Extension }).chrome.runtime.sendMessage(
            sent,
          ) as Promise<Answer>,
        request,
      );
    await tell({ verb: 'profile:add-skill', skill: 'python' });
    await tell({ verb: 'library:restore', kept: [kept(1, 'mine')] });
    // Stores press what repeats itself together.
    const noise = () => randomBytes(9_000).toString('hex');
    const many = Array.from({ length: 300 }, (_, n) => kept(n + 2, noise()));
    const { refused } = await tell({ verb: 'library:restore', kept: many });
    expect(refused).toContain('no room left');
    const { answer } = await tell({ verb: 'library:entry', key: 'linkedin 1' });
    expect(answer).toMatchObject({ notes: 'mine' });
    expect((await tell({ verb: 'profile:get' })).answer).toMatchObject({
      skills: [{ id: 'python' }],
    });
  } finally {
    await stage.close();
  }
});
