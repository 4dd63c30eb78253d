import { expect, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';
import { axeIn } from './axe';
import { settled } from './extension-pages';
import { type GuardedChromium, guardedChromium } from './guarded-chromium';
import { until } from './stage';
import { test } from './test';

test.describe('the page after install', () => {
  test.describe.configure({ mode: 'serial' });
  let browser: GuardedChromium;
  let page: Page;

  test.beforeAll(async () => {
    browser = await guardedChromium(await findChromium(), { greeted: true });
  });

  test.afterAll(() => browser?.close());

  test('opens by itself and shows on a posting what there is to know', async () => {
    page = await until('the page', async () =>
      browser.context.pages().find((one) => one.url().endsWith('/welcome.html')),
    );
    await page.setViewportSize({ width: 1200, height: 900 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.findings')).toContainText('Director of ML Infrastructure');
    await expect(page.locator('.sheet mark').first()).toHaveText(/on-call|10\+ years/);
  });

  test('leads to the first gap in four clicks, and keeps the profile', async () => {
    await page.getByRole('radio', { name: 'Director of ML Infrastructure', exact: true }).click();
    for (const name of ['Kubernetes', 'People management', 'Distributed training']) {
      await page.getByRole('button', { name, exact: true }).click();
    }
    await expect(page.locator('.findings')).toContainText(/\d+ of \d+ required/);
    await expect(page.getByText('Held against the posting above')).toBeVisible();
    await page.reload();
    await expect(page.locator('.skill-list')).toContainText('Kubernetes');
    await expect(page.locator('.findings')).toContainText(/\d+ of \d+ required/);
  });

  test('another target role offers what is usual there', async () => {
    const offered = () => page.locator('.suggested').textContent();
    await page.getByRole('radio', { name: 'Director of ML Infrastructure', exact: true }).check();
    const before = await offered();
    await page.getByRole('radio', { name: 'ML Infrastructure Program Manager' }).check();
    expect(await offered()).not.toBe(before);
  });

  test('names LinkedIn’s terms; the panel’s home and the boards chosen here hold', async () => {
    await expect(page.locator('.where')).toContainText('section 8.2');
    // Until the settings are known nothing is chosen.
    await expect(page.locator('input[name=home]:checked')).toHaveCount(1);
    await page.getByRole('radio', { name: /In the browser’s side panel/ }).check();
    await page.getByText('Choose the boards').click();
    await page.getByRole('checkbox', { name: /^Dice/ }).uncheck();
    await page.goto(page.url().replace('welcome', 'options'));
    await expect(page.getByRole('radio', { name: /In the browser’s side panel/ })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^Dice dice\.com/ })).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^Indeed indeed\.com/ })).toBeChecked();
  });

  for (const name of ['welcome', 'options']) {
    test(`axe finds nothing in the ${name} page, in both themes, and 320 pixels are enough`, async () => {
      await page.goto(page.url().replace(/\w+\.html.*/, `${name}.html`));
      await page.evaluate(() => {
        for (const shut of document.querySelectorAll('details')) shut.open = true;
      });
      await settled(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await axeIn(page).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1200, height: 900 });
    });
  }
});
