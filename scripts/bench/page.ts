import type { BrowserContext, Page } from '@playwright/test';
import { twoPanes } from '../../test/e2e/pages';
import { findChromium } from '../find-browser.mjs';
import { openExtension, panelOf } from '../open-extension.mjs';
import type { Figure } from './bench';
import { benchNext } from './next';
import { quantile } from './quantile';
import { scriptPieces } from './script-pieces';

export const posting = 'https://www.linkedin.com/jobs/view/4000000001/';
const elsewhere = 'https://www.linkedin.com/jobs/collections/';
/** The same pages where no content script runs: what they cost without us. */
const without = (address: string) => address.replace('www.linkedin.com', 'www.linkedin.example');

interface Cost {
  /** Of the page, in bytes. */
  heap: number;
  longTasks: number;
  /** From DOMContentLoaded to insights painted; NaN where there are none. */
  insights: number;
}

/** Figures of the page's side, `rounds` loads each, without us in the same run. */
export async function benchPage(html: string, rounds: number): Promise<Figure[]> {
  const empty = '<!doctype html><title>Jobs</title><h1>Recommended jobs</h1>';
  const context: BrowserContext = await openExtension({
    executablePath: await findChromium(),
    headless: true,
    pages: {
      [posting]: html,
      [without(posting)]: html,
      [elsewhere]: empty,
      [twoPanes.address]: twoPanes.html,
    },
  });
  try {
    const figures: Figure[] = [];
    for (const slowdown of [1, 4]) {
      const bare: Cost[] = [];
      const ours: Cost[] = [];
      const pieces: number[][] = [];
      const idle: number[][] = [];
      for (let i = 0; i < rounds; i++) {
        bare.push(await costOf(context, without(posting), false, slowdown));
        ours.push(await costOf(context, posting, true, slowdown));
        // Traced in loads of their own: tracing slows what the others measure.
        pieces.push(await piecesOf(context, posting, true, slowdown));
        idle.push(await piecesOf(context, elsewhere, false, slowdown));
      }
      const at = slowdown === 1 ? '' : ` (CPU ${slowdown}× slowed)`;
      const median = (all: readonly number[]) => quantile(all, 0.5);
      const heap = median(ours.map((cost) => cost.heap)) - median(bare.map((cost) => cost.heap));
      const longTasks = (costs: Cost[]) => costs.reduce((sum, cost) => sum + cost.longTasks, 0);
      const spent = (all: number[][], of: (pieces: number[]) => number) =>
        `${median(all.map(of)).toFixed(1)} ms median`;
      const sum = (one: number[]) => one.reduce((total, piece) => total + piece, 0);
      figures.push(
        {
          what: `our script on a board's page without a posting${at}`,
          measured: spent(idle, sum),
          budget: slowdown === 1 ? '≤ 2 ms' : '',
        },
        {
          what: `our script on a page with a posting, frame included${at}`,
          measured: spent(pieces, sum),
          budget: slowdown === 1 ? '≤ 8 ms' : '',
        },
        {
          what: `its largest piece${at}`,
          measured: spent(pieces, (one) => Math.max(0, ...one)),
          budget: slowdown === 1 ? '≤ 6 ms' : '',
        },
        {
          what: `long tasks (≥ 50 ms) in the page${at}`,
          measured: `${longTasks(ours)} in ${rounds} loads (page alone ${longTasks(bare)})`,
          budget: '0',
        },
        {
          what: `DOMContentLoaded → insights, first in a tab${at}`,
          measured: `${median(ours.map((cost) => cost.insights)).toFixed(0)} ms median`,
          budget: slowdown === 1 ? '≤ 300 ms' : '',
        },
        {
          what: `heap of the page with the panel open, over the page alone${at}`,
          measured: `${(heap / 1e6).toFixed(2)} MB`,
          budget: '≤ 1.5 MB',
        },
      );
    }
    figures.push(await benchNext(context), await idleCost(context));
    return figures;
  } finally {
    await context.close();
  }
}

/** Our scripts' pieces on the page's main thread, in milliseconds of that thread. */
async function piecesOf(
  context: BrowserContext,
  address: string,
  panel: boolean,
  slowdown: number,
): Promise<number[]> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const end = await scriptPieces(session, '/content-scripts/');
  await page.goto(address);
  if (panel) await panelOf(page);
  else await page.waitForTimeout(400);
  const pieces = await end();
  await page.close();
  return pieces;
}

async function costOf(
  context: BrowserContext,
  address: string,
  panel: boolean,
  slowdown: number,
): Promise<Cost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((list) =>
      seen.push(...list.getEntries().map((e) => e.duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(address);
  let insights = Number.NaN;
  if (panel) {
    const frame = await panelOf(page);
    if (!frame) throw new Error(`No panel beside ${address}`);
    const ready = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return (
        performance.timeOrigin + (entry as PerformanceNavigationTiming).domContentLoadedEventEnd
      );
    });
    const painted = await frame.evaluate(() => {
      const mark = performance.getEntriesByName('insights')[0];
      return mark ? performance.timeOrigin + mark.startTime : Number.NaN;
    });
    insights = painted - ready;
  } else await page.waitForTimeout(400);
  const longTasks = await longTasksOf(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return { heap: usedSize, longTasks, insights };
}

function longTasksOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.length);
}

/** What one change elsewhere in the page costs more with us watching. */
async function idleCost(context: BrowserContext): Promise<Figure> {
  const perOperation = async (address: string, panel: boolean) => {
    const page = await context.newPage();
    await page.goto(address);
    if (panel) await panelOf(page);
    const time = await page.evaluate(() => {
      const box = document.body.appendChild(document.createElement('section'));
      // No named function here: this text runs in the page, without what the bundler adds for names.
      const all: number[] = [];
      for (let round = 0; round < 15; round++) {
        const start = performance.now();
        for (let i = 0; i < 20_000; i++) box.append(document.createElement('i'));
        box.replaceChildren();
        all.push(((performance.now() - start) * 1000) / 20_000);
      }
      all.sort((a, b) => a - b);
      return all[7] ?? Number.NaN;
    });
    await page.close();
    return time;
  };
  const bare = await perOperation(without(posting), false);
  const ours = await perOperation(posting, true);
  return {
    what: 'cost of one change of the page elsewhere while idle',
    measured: `${(ours - bare).toFixed(2)} µs (page alone ${bare.toFixed(2)})`,
    budget: '≤ 0.3 µs',
  };
}
