import type { BrowserContext } from '@playwright/test';
import { twoPanes } from '../../test/e2e/pages';
import { panelOf } from '../open-extension.mjs';
import type { Figure } from './bench';
import { openNext } from './open-next';
import { quantile } from './quantile';

/** Postings opened one after the other beside their list. */
const postings = 20;

/** From the next posting's words in the page to its insights painted, in a tab that shows a panel already. */
export async function benchNext(context: BrowserContext): Promise<Figure> {
  const page = await context.newPage();
  await page.goto(twoPanes.address);
  const panel = await panelOf(page);
  if (!panel) throw new Error(`No panel beside ${twoPanes.address}`);
  const times: number[] = [];
  for (let at = 1; at <= postings; at++) {
    const { id, ready } = await openNext(page, at);
    let painted: number | null = null;
    for (const end = Date.now() + 10_000; painted === null && Date.now() < end; ) {
      painted = await panel.evaluate((wanted) => {
        const { state, posting } = document.documentElement.dataset;
        const mark = performance.getEntriesByName('insights')[0];
        if (state !== 'insights' || posting !== wanted || !mark) return null;
        return performance.timeOrigin + mark.startTime;
      }, id);
    }
    times.push((painted ?? Number.NaN) - ready);
  }
  await page.close();
  return {
    what: 'next posting in the page → its insights, in the same tab',
    measured: `${quantile(times, 0.5).toFixed(0)} ms median, ${quantile(times, 0.9).toFixed(0)} ms for nine of ten`,
    budget: '≤ 60 ms',
  };
}
