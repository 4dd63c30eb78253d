import { expect, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';
import { shotPages } from '../../scripts/shots/pages';
import { axeIn } from './axe';
import { type GuardedChromium, guardedChromium } from './guarded-chromium';
import { test } from './test';

const pages = shotPages();
/** It comes only after a long wait, and is drawn by the same parts as its neighbours. */
const states = pages.filter(({ state }) => state !== 'unreadable');

/** Two kinds of insights have every part: one with little to say, one with much. */
const looked = states
  .map(({ name }) => name)
  .filter((name) => name !== 'long-texts' && name !== 'no-pay');

test.describe('the panel, for everybody', () => {
  // Axe looks at every element of the whole panel.
  test.describe.configure({ timeout: 120_000 });
  let browser: GuardedChromium;

  test.beforeAll(async () => {
    browser = await guardedChromium(await findChromium());
    for (const { address, html } of pages) browser.serve(address, html);
  });

  test.afterAll(() => browser?.close());

  test.afterEach(async () => {
    const [, ...opened] = browser.context.pages();
    for (const page of opened) await page.close();
  });

  /** The panel beside `address`, in a tab of its own. */
  async function panelBeside(address: string, state: string): Promise<Page> {
    const page = await browser.context.newPage();
    await page.goto(address);
    const panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 400, height: 800 });
    await panel.goto(`${browser.home}sidepanel.html`);
    await panel.waitForFunction(
      (wished) => document.documentElement.dataset.state === wished,
      state,
    );
    return panel;
  }

  for (const { name, address, state } of states) {
    const isLooked = looked.includes(name);
    const axeToo = isLooked ? 'axe finds nothing, everything unfolded, in both themes, and ' : '';
    test(`${name}: ${axeToo}nothing is wider than a window of 320 pixels`, async () => {
      const panel = await panelBeside(address, state);
      await panel.setViewportSize({ width: 320, height: 800 });
      const over = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      await panel.setViewportSize({ width: 400, height: 800 });
      if (isLooked) await expectAccess(panel);
    });
  }

  test('nothing moves between loading and ready', async () => {
    const [demo] = states;
    if (!demo) throw new Error('no page to stand beside');
    const panel = await panelBeside(demo.address, 'insights');
    await panel.waitForTimeout(700);
    const moved = await panel.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
            resolve(shifts.reduce((sum, { value }) => sum + value, 0));
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 300);
        }),
    );
    expect(moved).toBe(0);
  });
});

/** What axe finds in the panel, everything unfolded, in both themes: nothing. */
async function expectAccess(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    for (const chip of document.querySelectorAll<HTMLElement>('.chips button')) chip.click();
    for (const shut of document.querySelectorAll('details')) shut.open = true;
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    // Its newer way opens another tab, and the panel would follow there.
    const axe = axeIn(panel);
    // A theme changes colours and nothing else.
    if (colorScheme === 'dark') axe.withRules('color-contrast');
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    expect(found, colorScheme).toEqual([]);
  }
}
