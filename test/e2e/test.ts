import { test as base } from '@playwright/test';
import { chromiumForAll } from './chromium-for-all';
import { firefoxForAll } from './firefox-for-all';

/**
 * The runner's `test`, whose worker has one Chromium and one Firefox for all its files. Each file gets
 * the extension newly installed; a start of the browser would cost it seconds of both cores.
 */
export const test = base.extend<object, { browsers: null }>({
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from it what this depends on.
    async ({}, use) => {
      const all = [chromiumForAll, firefoxForAll];
      for (const one of all) one.open();
      await use(null);
      await Promise.all(all.map((one) => one.end()));
    },
    { scope: 'worker', auto: true },
  ],
});
