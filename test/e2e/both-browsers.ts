import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from '../../scripts/find-browser.mjs';
import { root } from '../../scripts/setup.mjs';
import { chromiumStage } from './chromium-stage';
import { firefoxStage } from './firefox-stage';
import { type Stage, type Surface, until } from './stage';
import { test } from './test';

/** Where our demo posting stands, and its text. */
export const demo = {
  address: 'https://www.linkedin.com/jobs/view/4000000001/',
  id: '4000000001',
  html: () => readFileSync(join(root, 'assets', 'demo', 'posting.html'), 'utf8'),
};

/** The same steps, one after the other, in a real Chromium and a real Firefox. */
export function inBothBrowsers(
  steps: (stage: () => Stage) => void,
  prepare: (stage: Stage) => Promise<void>,
): void {
  for (const browser of ['Chromium', 'Firefox'] as const) {
    test.describe(browser, () => {
      test.describe.configure({ mode: 'serial' });
      let stage: Stage | undefined;

      test.beforeAll(async () => {
        stage = await (browser === 'Chromium'
          ? chromiumStage(await findChromium())
          : firefoxStage(await findFirefox()));
        await prepare(stage);
      });

      test.afterAll(async () => {
        await stage?.close();
      });

      steps(() => {
        if (!stage) throw new Error(`${browser} did not start.`);
        return stage;
      });
    });
  }
}

/** The panel, once it shows the insights on the posting with this id. */
export function insightsOn(stage: Stage, id: string): Promise<Surface> {
  return until(`the insights on posting ${id}`, async () => {
    const panel = await stage.panel();
    const says = await panel?.evaluate(() => ({ ...document.documentElement.dataset }));
    return says?.state === 'insights' && says.posting === id ? panel : null;
  });
}

export const wordsOf = (surface: Surface) =>
  surface.evaluate(() => document.body.textContent ?? '');

/** Presses the first button whose words or name match. */
export function press(surface: Surface, words: string): Promise<void> {
  return surface.evaluate((wanted) => {
    const button = [...document.querySelectorAll<HTMLElement>('button, a, [role=menuitem]')].find(
      (one) => [one.textContent?.trim(), one.ariaLabel].includes(wanted),
    );
    if (!button) throw new Error(`no button says “${wanted}”`);
    button.click();
  }, words);
}
