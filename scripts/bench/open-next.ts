import type { BrowserContext, Frame, Page } from '@playwright/test';
import { jobs, pane, twoPanes } from '../../test/e2e/pages';
import { panelOf } from '../open-extension.mjs';

/** How long (ms) a posting may take until the panel shows it. */
const patience = 10_000;

/** A tab with a list and the panel beside its first posting. The address must be served. */
export async function openList(context: BrowserContext): Promise<{ page: Page; panel: Frame }> {
  const page = await context.newPage();
  await page.goto(twoPanes.address);
  const panel = await panelOf(page);
  if (!panel) throw new Error(`No panel beside ${twoPanes.address}`);
  return { page, panel };
}

/**
 * Opens posting number `at` in the page of two panes as a board does: the address changes at once, the
 * pane a moment later. Gives its id, and when its words stood there (ms since 1970).
 */
export async function openNext(page: Page, at: number): Promise<{ id: string; ready: number }> {
  const id = String(4_200_000_000 + at);
  const ready = await page.evaluate(
    async ([address, markup]) => {
      const parsed = new DOMParser().parseFromString(markup, 'text/html');
      history.pushState({}, '', address);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const place = document.querySelector('.jobs-search__job-details');
      place?.replaceChildren(...parsed.body.childNodes);
      return performance.timeOrigin + performance.now();
    },
    [
      `/jobs/search/?currentJobId=${id}&keywords=director`,
      pane({ ...jobs[at % 2 === 0 ? 0 : 1], id }),
    ] as const,
  );
  return { id, ready };
}

/** When the insights of posting `id` were painted (ms since 1970). Throws where they never are. */
export async function paintedAt(panel: Frame, id: string): Promise<number> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const painted = await panel.evaluate((wanted) => {
      const { state, posting } = document.documentElement.dataset;
      const mark = performance.getEntriesByName('insights')[0];
      if (state !== 'insights' || posting !== wanted || !mark) return null;
      return performance.timeOrigin + mark.startTime;
    }, id);
    if (painted !== null) return painted;
  }
  throw new Error(`No insights on posting ${id} within ${patience} ms`);
}
