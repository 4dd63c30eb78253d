import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';
import { shotPages } from '../../scripts/shot-pages';
import { type GuardedChromium, guardedChromium } from './guarded-chromium';

const pages = shotPages();
/** It comes only after a long wait, and is drawn by the same parts as its neighbours. */
const states = pages.filter(({ state }) => state !== 'unreadable');

/** Two kinds of insights have every part: one with little to say, one with much. */
const looked = states.filter(({ name }) => name !== 'long-texts' && name !== 'no-pay');

test.describe('the panel, for everybody', () => {
  // Axe looks at every element of the whole panel.
  test.describe.configure({ timeout: 120_000 });
  let browser: GuardedChromium;

  test.beforeAll(async () => {
    browser = await guardedChromium(await findChromium(), {
      context: { viewport: { width: 400, height: 800 } },
    });
    for (const { address, html } of pages) browser.serve(address, html);
  });

  test.afterAll(() => browser?.close());

  /** The panel beside `address`, in a tab of its own. */
  async function panelBeside(address: string, state: string): Promise<Page> {
    const page = await browser.context.newPage();
    await page.goto(address);
    const panel = await browser.context.newPage();
    await panel.goto(`${browser.home}sidepanel.html`);
    await panel.waitForFunction(
      (wished) => document.documentElement.dataset.state === wished,
      state,
    );
    return panel;
  }

  for (const { name, address, state } of looked) {
    test(`axe finds nothing in "${name}", everything unfolded, in both themes`, async () => {
      const panel = await panelBeside(address, state);
      await panel.evaluate(() => {
        for (const chip of document.querySelectorAll<HTMLElement>('.chips button')) chip.click();
        for (const shut of document.querySelectorAll('details')) shut.open = true;
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await panel.emulateMedia({ colorScheme });
        // Its newer way opens another tab, and the panel would follow there.
        const axe = new AxeBuilder({ page: panel }).setLegacyMode();
        // A theme changes colours and nothing else.
        if (colorScheme === 'dark') axe.withRules('color-contrast');
        const { violations } = await axe.analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        expect(found, colorScheme).toEqual([]);
      }
      await panel.close();
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
    await panel.close();
  });

  test('nothing is wider than a window of 320 pixels', async () => {
    for (const { address, state } of states) {
      const panel = await panelBeside(address, state);
      await panel.setViewportSize({ width: 320, height: 800 });
      const over = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, address).toBeLessThanOrEqual(0);
      await panel.close();
    }
  });
});
