import type { BrowserContext, Page } from '@playwright/test';
import { Problem } from '../setup.mjs';
import type { Gallery } from './gallery';
import type { ShotPage } from './pages';

export const themes = ['light', 'dark'] as const;
/** CSS pixels: the frame, and the narrowest window that must work. */
const widths = [400, 320];

/** The panel, in the browser's side panel, beside a page in another tab. */
export async function openPanel(
  context: BrowserContext,
  home: string,
  { address, state }: ShotPage,
): Promise<{ panel: Page; close(): Promise<void> }> {
  const page = await context.newPage();
  await page.goto(address);
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 400, height: 800 });
  await panel.goto(`${home}sidepanel.html`);
  await comesTo(panel, state);
  return {
    panel,
    async close() {
      await panel.close();
      await page.close();
    },
  };
}

/** The panel in every theme and width, and what can be done in it. */
export async function panelShots(
  gallery: Gallery,
  context: BrowserContext,
  home: string,
  shown: ShotPage,
): Promise<void> {
  const { panel, close } = await openPanel(context, home, shown);
  await lookShots(gallery, panel, shown.name);
  if (shown.state === 'not-ml-leadership') {
    await panel.getByRole('button', { name: 'Show the analysis anyway' }).click();
    await comesTo(panel, 'insights');
    await gallery.take(panel, `${shown.name}-anyway`);
  }
  if (shown.state === 'insights') {
    await savedShot(gallery, panel, shown.name);
    await noticeShot(gallery, panel, shown.name);
    await openedShots(gallery, panel, shown.name);
  }
  await close();
}

/** As it stands: light and dark, wide and narrow. */
export async function lookShots(gallery: Gallery, panel: Page, name: string): Promise<void> {
  for (const theme of themes) {
    for (const width of widths) {
      await panel.emulateMedia({ colorScheme: theme });
      await panel.setViewportSize({ width, height: 800 });
      await gallery.take(panel, `${name}-${theme}-${width}`);
    }
  }
}

/** The posting kept; and taken out again. */
async function savedShot(gallery: Gallery, panel: Page, name: string): Promise<void> {
  await panel.setViewportSize({ width: 400, height: 800 });
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  await gallery.take(panel, `${name}-saved`, false);
  await panel.getByRole('button', { name: 'Saved', exact: true }).click();
}

/** A finding set aside, with the way back; and back again. */
async function noticeShot(gallery: Gallery, panel: Page, name: string): Promise<void> {
  const flag = panel.locator('.flag').first();
  if ((await flag.count()) === 0) return;
  await panel.setViewportSize({ width: 400, height: 800 });
  await flag.locator('summary').click();
  await flag.getByRole('button', { name: 'No problem here' }).click();
  await panel.waitForTimeout(150);
  await gallery.take(panel, `${name}-notice`, false);
  await panel.getByRole('button', { name: 'Undo' }).click();
}

/** Everything unfolded, enlarged, from right to left, in forced colours, and with the keyboard's focus. */
async function openedShots(gallery: Gallery, panel: Page, name: string): Promise<void> {
  await panel.setViewportSize({ width: 400, height: 800 });
  await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await gallery.take(panel, `${name}-forced-colours`);
  await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await panel.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await gallery.take(panel, `${name}-text-200-percent`);
  await panel.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await panel.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await gallery.take(panel, `${name}-right-to-left`);
  await panel.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Tab');
  await gallery.take(panel, `${name}-focus`);
  await panel.evaluate(() => {
    for (const chip of document.querySelectorAll<HTMLElement>('.chips button')) chip.click();
    for (const closed of document.querySelectorAll('details')) closed.open = true;
  });
  await panel.waitForTimeout(500);
  for (const theme of themes) {
    await panel.emulateMedia({ colorScheme: theme });
    await gallery.take(panel, `${name}-opened-${theme}`);
  }
  // Sections remember that they were open: the next pictures start as a new reader's.
  await panel.evaluate(() => {
    for (const opened of document.querySelectorAll('details')) opened.open = false;
  });
  await panel.waitForTimeout(150);
}

async function comesTo(panel: Page, state: string): Promise<void> {
  await panel
    .waitForFunction((wished) => document.documentElement.dataset.state === wished, state, {
      timeout: 20_000,
    })
    .catch(() => {
      throw new Problem(`The panel never came to the state "${state}".`);
    });
  await panel.waitForTimeout(150);
}
