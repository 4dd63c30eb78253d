import type { BrowserContext } from '@playwright/test';
import { panelOf } from '../open-extension.mjs';
import { Problem } from '../setup.mjs';
import type { Gallery } from './gallery';
import type { ShotPage } from './pages';
import { themes } from './panel';

/** A telephone, and a window that is half of a small screen. */
const narrow = { width: 390, height: 760 };

/** The panel's frame beside the posting: unfolded and folded, in a wide and in a narrow window. */
export async function frameShots(
  gallery: Gallery,
  context: BrowserContext,
  shown: ShotPage,
): Promise<void> {
  for (const theme of themes) {
    const { page, frame } = await beside(context, shown, theme);
    await gallery.take(page, `beside-${theme}`, false);
    await page.setViewportSize(narrow);
    await page.waitForTimeout(300);
    await gallery.take(page, `beside-${theme}-narrow`, false);
    await page.setViewportSize({ width: 1280, height: 800 });
    await frame.getByRole('button', { name: 'Fold to the edge' }).click();
    await page.waitForTimeout(300);
    await gallery.take(page, `folded-${theme}`, false);
    await page.setViewportSize(narrow);
    await page.waitForTimeout(300);
    await gallery.take(page, `folded-${theme}-narrow`, false);
    await page.setViewportSize({ width: 1280, height: 800 });
    await frame.getByRole('button', { name: 'Unfold Rolescope' }).click();
    await page.close();
  }
}

/** The panel's frame, ready beside the posting. */
export async function beside(
  context: BrowserContext,
  { address }: ShotPage,
  theme: 'light' | 'dark',
) {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(address);
  const frame = await panelOf(page);
  if (!frame) throw new Problem('The panel did not appear beside the demo posting.');
  await page.waitForTimeout(200);
  return { page, frame };
}
