import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { root } from '../setup.mjs';
import { animation } from './animation';
import { beside } from './frame';
import type { ShotPage } from './pages';

const docs = join(root, 'docs');
const store = join(docs, 'store', 'screenshots');
/** How long (ms) each picture of the animation stands: long enough to read the panel's first lines. */
const pause = 3_000;

/**
 * What a person sees who meets Rolescope: README's picture and animation, and the stores'
 * screenshots (1280 × 800, as all three ask). `learn`: fills the profile and the library.
 */
export async function storyShots(
  context: BrowserContext,
  home: string,
  shown: ShotPage,
  learn: () => Promise<void>,
): Promise<void> {
  mkdirSync(store, { recursive: true });
  const { page, frame } = await beside(context, shown, 'light');
  const first = await page.screenshot();
  const evidence = await flagShown(page, frame);
  await learn();
  await frame.locator('.tally').waitFor();
  await frame.locator('#pay').evaluate((part) => part.scrollIntoView());
  await page.waitForTimeout(300);
  const measured = await page.screenshot();
  await frame.locator('.chips button').first().click();
  await frame.locator('#fit').evaluate((part) => part.scrollIntoView());
  await page.waitForTimeout(300);
  const missing = await page.screenshot();
  writeFileSync(join(docs, 'panel.png'), first);
  writeFileSync(join(docs, 'tour.png'), animation([first, evidence, measured, missing], pause));
  writeFileSync(join(store, '1-panel.png'), measured);
  writeFileSync(join(store, '2-evidence.png'), evidence);
  await page.close();
  const views = { '3-library': 'library', '4-market': 'market', '5-roles': 'knowledge' };
  for (const [name, view] of Object.entries(views)) {
    const dashboard = await context.newPage();
    await dashboard.goto(`${home}dashboard.html#${view}`);
    await dashboard.waitForTimeout(1_000);
    await dashboard.screenshot({ path: join(store, `${name}.png`) });
    await dashboard.close();
  }
}

/** The first finding opened, and its words shown in the posting. */
async function flagShown(page: Page, frame: Frame): Promise<Buffer> {
  const flag = frame.locator('.flag').first();
  await flag.locator('summary').click();
  await flag.getByRole('button', { name: 'Show in posting' }).click();
  await frame.locator('#flags').evaluate((part) => part.scrollIntoView());
  await page.waitForTimeout(800);
  return page.screenshot();
}
