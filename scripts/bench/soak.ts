// `npm run soak`: hundreds of postings in one tab, while the page redraws itself and throws our node out.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { twoPanes } from '../../test/e2e/pages';
import { findChromium } from '../find-browser.mjs';
import { builtForChromium, openExtension, panelOf } from '../open-extension.mjs';
import { Problem, setUp, tellProblems } from '../setup.mjs';
import { openNext } from './open-next';

const postings = Number(process.argv[2] ?? 500);
/** How long (ms) a posting may take until the panel shows it. */
const patience = 10_000;

await tellProblems(async () => {
  await setUp();
  if (!existsSync(join(builtForChromium, 'manifest.json'))) {
    throw new Problem('There is no build yet. Run `npm run build` and the command again.');
  }
  const context = await openExtension({
    executablePath: await findChromium(),
    headless: true,
    pages: { [twoPanes.address]: twoPanes.html },
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(twoPanes.address);
    if (!(await panelOf(page))) throw new Problem('The panel did not appear. Run `npm test`.');
    const before = await heapOf(page);
    let stale = 0;
    let missing = 0;
    let slowest = 0;
    let heapAtHundred = before;
    for (let at = 1; at <= postings; at++) {
      const { stale: wasStale, took } = await show(page, at);
      if (took === null) missing++;
      else slowest = Math.max(slowest, took);
      if (wasStale) stale++;
      if (at === 100) heapAtHundred = await heapOf(page);
    }
    const after = await heapOf(page);
    const hosts = await page.evaluate(() => document.querySelectorAll('html > div').length);
    console.log(`postings shown one after the other: ${postings}`);
    console.log(`never shown within ${patience / 1000} s: ${missing}`);
    console.log(`another posting's insights beside a posting: ${stale}`);
    console.log(`slowest until shown: ${slowest.toFixed(0)} ms`);
    console.log(`errors in the page: ${errors.length}${errors.length ? ` (${errors[0]})` : ''}`);
    console.log(`our nodes in the page at the end: ${hosts}`);
    console.log(
      `heap of the page: ${mb(before)} at first, ${mb(heapAtHundred)} after 100, ${mb(after)} at the end`,
    );
    if (missing + stale + errors.length > 0 || hosts !== 1) process.exitCode = 1;
  } finally {
    await context.close();
  }
});

/** Opens posting number `at` as the board does, with mischief; looks until the panel shows it. */
async function show(page: Page, at: number): Promise<{ stale: boolean; took: number | null }> {
  // Four removals within ten seconds would be a page that does not want us: then we stay away.
  const mischief = at % 45 === 0 ? 'remove' : at % 3 === 0 ? 'redraw' : 'none';
  const start = performance.now();
  const { id } = await openNext(page, at);
  await page.evaluate((what) => {
    const place = document.querySelector('.jobs-search__job-details');
    if (what === 'redraw')
      setTimeout(() => place?.replaceChildren(...(place?.childNodes ?? [])), 30);
    if (what === 'remove') document.querySelector('html > div')?.remove();
  }, mischief);
  let stale = false;
  for (;;) {
    for (const frame of page.frames()) {
      if (!frame.url().startsWith('chrome-extension:')) continue;
      const says = await frame
        .evaluate(() => ({ ...document.documentElement.dataset }))
        .catch(() => null);
      if (says?.state !== 'insights') continue;
      if (says.posting === id) return { stale, took: performance.now() - start };
      // The former one may stand until its page says that another is coming.
      if (performance.now() - start > 1_000) stale = true;
    }
    if (performance.now() - start > patience) return { stale, took: null };
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** The page's heap after collecting garbage, bytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
