import type { BrowserContext } from '@playwright/test';
import type { Figure } from './bench';
import { openList, openNext, paintedAt } from './open-next';
import { median, quantile } from './quantile';

/** Postings opened one after the other beside their list. */
const postings = 20;

/** From the next posting's words in the page to its insights painted, in a tab that shows a panel already. */
export async function benchNext(context: BrowserContext): Promise<Figure> {
  const { page, panel } = await openList(context);
  const times: number[] = [];
  for (let at = 1; at <= postings; at++) {
    const { id, ready } = await openNext(page, at);
    times.push((await paintedAt(panel, id)) - ready);
  }
  await page.close();
  return {
    what: 'next posting in the page → its insights, in the same tab',
    measured: `${median(times).toFixed(0)} ms median, ${quantile(times, 0.9).toFixed(0)} ms for nine of ten`,
    budget: '≤ 60 ms',
  };
}
