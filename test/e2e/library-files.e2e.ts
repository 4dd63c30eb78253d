import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findChromium, findFirefox } from '../../scripts/find-browser.mjs';
import type { EntryPage } from '../../src/library/entry-pages';
import { writeLibraryFile } from '../../src/library/library-file';
import { madeKept } from '../../src/library/made-kept';
import { press, wordsOf } from './both-browsers';
import { chromiumStage } from './chromium-stage';
import { firefoxStage } from './firefox-stage';
import { type Stage, type Surface, until } from './stage';
import { test } from './test';

/** Texts that break files that are written carelessly. */
const hostile = '=HYPERLINK("x"), "quoted"\nnext line | `code` \u2028 ]}';
const kept = [1, 2, 3].map((n) =>
  madeKept(
    n,
    { notes: hostile, tags: ['x, y'], sets: ['rivals'] },
    { blocks: [{ kind: 'paragraph', text: `Lead the platform. ${hostile}` }] },
  ),
);

/** Asks the background, as the extension's own pages do. */
const ask = (surface: Surface, request: object): Promise<unknown> =>
  surface.evaluate(
    (sent) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(it: object): unknown } } }
      ).chrome.runtime.sendMessage(sent) as Promise<unknown>,
    request,
  );

const contents = async (surface: Surface) => [
  await ask(surface, { verb: 'library:entries' }),
  await ask(surface, { verb: 'library:postings', keys: kept.map(({ entry }) => entry.key) }),
];

/** Presses a choice of the menu that writes files, and gives the file's text. */
function exported(surface: Surface, choice: string): Promise<string> {
  return surface.evaluate(async (wanted) => {
    const make = URL.createObjectURL;
    let file: Blob | undefined;
    URL.createObjectURL = (made: Blob) => {
      file = made;
      return make.call(URL, made);
    };
    const startsWith = (selector: string, words: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
        one.textContent?.startsWith(words),
      );
    const end = Date.now() + 20_000;
    const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
    const there = async (selector: string, words: string) => {
      while (!startsWith(selector, words) && Date.now() < end) await pause();
      return startsWith(selector, words);
    };
    // The table comes in a script of its own, its menu when it is opened.
    (await there('.library [aria-haspopup=menu]', 'Export'))?.click();
    (await there('[role=menuitem]', wanted))?.click();
    while (!file && Date.now() < end) await pause();
    URL.createObjectURL = make;
    return file ? file.text() : '';
  }, choice);
}

function importFile(surface: Surface, name: string, text: string): Promise<void> {
  return surface.evaluate(
    (called, holds) => {
      const input = document.querySelector<HTMLInputElement>('.library input[type=file]');
      if (!input) throw new Error('no way to import');
      const files = new DataTransfer();
      files.items.add(new File([holds], called));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

for (const browser of ['Chromium', 'Firefox'] as const) {
  test.describe(browser, () => {
    test.describe.configure({ mode: 'serial', timeout: 120_000 });
    let profile = '';
    let stage: Stage;
    let dashboard: Surface;
    let json = '';

    const open = async () =>
      browser === 'Chromium'
        ? chromiumStage(await findChromium(), { profile })
        : firefoxStage(await findFirefox(), { profile });

    test.beforeAll(async () => {
      profile = mkdtempSync(join(tmpdir(), 'rolescope-e2e-'));
      stage = await open();
      dashboard = await stage.openExtensionPage('dashboard.html');
    });

    test.afterAll(async () => {
      await stage.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    test('what is saved is there after the browser was closed', async () => {
      await ask(dashboard, { verb: 'library:restore', kept });
      const before = await contents(dashboard);
      expect(before[1]).toEqual({ answer: kept.map(({ posting }) => posting) });
      await stage.close();
      stage = await open();
      dashboard = await stage.openExtensionPage('dashboard.html');
      await until('the library', async () => (await wordsOf(dashboard)).includes('3 postings'));
      expect(await contents(dashboard)).toEqual(before);
    });

    test('exported, wiped and imported, it is the same library', async () => {
      const before = await contents(dashboard);
      // In Firefox a test cannot see what a page hands over as a download: there our writer's file counts.
      json =
        browser === 'Chromium'
          ? await exported(dashboard, 'JSON')
          : writeLibraryFile(kept, '2026-11-21');
      expect(JSON.parse(json)).toMatchObject({ format: 'rolescope-library' });
      await ask(dashboard, { verb: 'data:delete' });
      await until('the empty library', async () =>
        (await wordsOf(dashboard)).includes('No posting saved yet'),
      );
      await importFile(dashboard, 'library.json', json);
      await until('what would be done', async () =>
        (await wordsOf(dashboard)).includes('3 postings would be added'),
      );
      await press(dashboard, 'Bring them in');
      await until('the library', async () => (await wordsOf(dashboard)).includes('brought in.'));
      // A hidden tab draws late: what an import would do is told against what the page knows.
      await until('its table', async () => (await wordsOf(dashboard)).includes('Export all'));
      expect(await contents(dashboard)).toEqual(before);
    });

    test('a broken file changes nothing and says why', async () => {
      const before = await contents(dashboard);
      await importFile(dashboard, 'broken.json', json.slice(0, -30));
      await until('why not', async () =>
        (await wordsOf(dashboard)).includes('Nothing was changed'),
      );
      expect(await contents(dashboard)).toEqual(before);
      await press(dashboard, 'Close');
    });

    test('a file that is there already would change nothing', async () => {
      await importFile(dashboard, 'library.json', json);
      await until('that', async () =>
        (await wordsOf(dashboard)).includes('3 postings are in your library already'),
      );
      await press(dashboard, 'Nothing to bring in: close');
    });

    if (browser === 'Chromium') {
      test('no cell of the CSV is a formula', async () => {
        const csv = await exported(dashboard, 'CSV');
        expect(csv).toContain(`"'=HYPERLINK(""x"")`);
        expect(csv).not.toMatch(/(^|,)"?[=+@-]/m);
      });
    }

    test('many are changed at once, and it can be undone', async () => {
      await dashboard.evaluate(() =>
        document.querySelector<HTMLElement>('thead input[type=checkbox]')?.click(),
      );
      await until('the choice', async () => (await wordsOf(dashboard)).includes('3 chosen'));
      await dashboard.evaluate(() => {
        const menus = document.querySelectorAll<HTMLElement>(
          '.chosen-actions [aria-haspopup=menu]',
        );
        [...menus].find((one) => one.textContent === 'Status')?.click();
      });
      await until('its menu', async () =>
        dashboard.evaluate(() => document.querySelector('[role=menuitem]') !== null),
      );
      await press(dashboard, 'Applied');
      await until('what was done', async () =>
        (await wordsOf(dashboard)).includes('3 postings: applied.'),
      );
      const statuses = () =>
        dashboard.evaluate(() =>
          [...document.querySelectorAll<HTMLSelectElement>('select.status')].map(
            ({ value }) => value,
          ),
        );
      await until('the statuses', async () => (await statuses()).every((one) => one === 'applied'));
      await press(dashboard, 'Undo');
      await until('the former', async () =>
        (await statuses()).every((one) => one === 'interested'),
      );
    });

    test('all are judged again by newer knowledge; what the person wrote stays', async () => {
      await press(dashboard, 'Judge again');
      await until('the end', async () =>
        (await wordsOf(dashboard)).includes('3 postings judged again.'),
      );
      const { answer } = (await ask(dashboard, { verb: 'library:entries' })) as {
        answer: EntryPage;
      };
      expect(answer.entries.map(({ judgement }) => judgement.knowledge)).not.toContain('1');
      expect(answer.entries.map(({ notes }) => notes)).toEqual(kept.map(() => hostile));
    });
  });
}
