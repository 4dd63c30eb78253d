import type { Page } from '@playwright/test';
import { jobs, pane } from '../../test/e2e/pages';

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
