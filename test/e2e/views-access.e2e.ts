import { expect, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';
import { keptPostings } from '../../scripts/shots/views';
import { axeIn } from './axe';
import { demo } from './both-browsers';
import { ask, openPage, settled } from './extension-pages';
import { type GuardedChromium, guardedChromium } from './guarded-chromium';
import { test } from './test';

const few = keptPostings().slice(0, 12);
const compared = few.slice(0, 3).map(({ entry }) => encodeURIComponent(entry.key));
/** The workspace's views, and the popup; the panel, the settings and the first page have their own tests. */
const views = [
  'popup.html',
  'dashboard.html#library',
  `dashboard.html#compare/${compared.join('/')}`,
  'dashboard.html#market',
  'dashboard.html#audit',
  'dashboard.html#knowledge',
  'dashboard.html#knowledge/director-ml-infrastructure',
  'dashboard.html#batch',
];
/** More stops than any view has. */
const enough = 400;

test.describe('every view, for everybody', () => {
  // The longest file, and the last: both workers take of it.
  test.describe.configure({ mode: 'parallel', timeout: 120_000 });
  let browser: GuardedChromium;

  test.beforeAll(async () => {
    browser = await guardedChromium(await findChromium());
    browser.serve(demo.address, demo.html());
    const filler = await openPage(browser, 'icon/128.png');
    await ask(filler, { verb: 'library:restore', kept: few });
    await ask(filler, { verb: 'profile:add-skill', skill: 'python' });
    await filler.goto(demo.address);
  });
  test.afterAll(() => browser?.close());

  for (const view of views) {
    const name = view.replace(/(compare).*/, '$1');
    // The browser gives the popup its width.
    const narrow = view === views[0] ? 400 : 320;

    test.describe(name, () => {
      test.describe.configure({ mode: 'serial' });
      let page: Page;

      test.beforeAll(async () => {
        page = await openPage(browser, view);
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.locator('h1, h2').first().waitFor();
        await settled(page);
      });
      test.afterAll(() => page?.close());

      test('the keyboard walks through it, and one always sees where it is', async () => {
        const stops: string[] = [];
        for (;;) {
          await page.keyboard.press('Tab');
          const stop = await page.evaluate(() => {
            const at = document.activeElement;
            if (!at || at === document.body) return null;
            const { outlineStyle, boxShadow } = getComputedStyle(at);
            const { width, height, top, bottom } = at.getBoundingClientRect();
            const isMarked = outlineStyle !== 'none' || boxShadow !== 'none';
            const isSeen = width > 1 && height > 1 && bottom > 0 && top < innerHeight;
            // What holds a hidden field shows the focus in its place.
            const holder = at.closest('label');
            const byHolder = holder !== null && getComputedStyle(holder).outlineStyle !== 'none';
            const words = `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent}`;
            const fault = (isMarked && isSeen) || byHolder ? '' : 'UNSEEN ';
            return `${fault}${words.slice(0, 60)}`;
          });
          if (stop === null) break;
          stops.push(stop);
          if (stops.length > enough) throw new Error('The keyboard does not come out again.');
        }
        expect(stops.length).toBeGreaterThan(2);
        expect(stops.filter((stop) => stop.startsWith('UNSEEN'))).toEqual([]);
      });

      test(`axe finds nothing, in both themes, and ${narrow} pixels are enough`, async () => {
        await page.evaluate(() => {
          for (const shut of document.querySelectorAll('details')) shut.open = true;
        });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const axe = axeIn(page);
          // A theme changes colours and nothing else.
          if (colorScheme === 'dark') axe.withRules('color-contrast');
          const { violations } = await axe.analyze();
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
          expect(found, colorScheme).toEqual([]);
        }
        await page.setViewportSize({ width: narrow, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over).toBeLessThanOrEqual(0);
      });
    });
  }
});
