import type { BrowserContext } from '@playwright/test';
import { twoPanes } from '../../test/e2e/pages';
import { findChromium } from '../find-browser.mjs';
import { openExtension, panelOf } from '../open-extension.mjs';
import type { Figure } from './bench';
import { benchNext } from './next';
import { type Cost, costOf, largestOf, phasesOf, piecesOf, sumOf } from './page-cost';
import { median } from './quantile';
import type { Piece } from './script-pieces';

export const posting = 'https://www.linkedin.com/jobs/view/4000000001/';
/** Of the board's site, where no posting ever is; and where one may come, and none is. */
const feed = 'https://www.linkedin.com/feed/';
const collections = 'https://www.linkedin.com/jobs/collections/';
/** A page of that address where no content script runs: what it costs without us. */
const without = (address: string) => address.replace('www.linkedin.com', 'www.linkedin.example');
const empty = '<!doctype html><title>Jobs</title><h1>Recommended jobs</h1>';
/** How long (ms) a page is looked at where no panel comes. */
const glance = 400;

/** Figures of the page's side, `rounds` loads each, without us in the same run. */
export async function benchPage(html: string, rounds: number): Promise<Figure[]> {
  const context = await openExtension({
    executablePath: await findChromium(),
    headless: true,
    pages: {
      [posting]: html,
      [without(posting)]: html,
      [feed]: empty,
      [collections]: empty,
      [twoPanes.address]: twoPanes.html,
    },
  });
  try {
    return [
      ...(await loads(context, rounds, 1)),
      ...(await loads(context, rounds, 4)),
      await benchNext(context),
      await idleCost(context),
    ];
  } finally {
    await context.close();
  }
}

async function loads(context: BrowserContext, rounds: number, slowdown: number): Promise<Figure[]> {
  const bare: Cost[] = [];
  const ours: Cost[] = [];
  const pieces: Piece[][] = [];
  const nowhere: Piece[][] = [];
  const none: Piece[][] = [];
  for (let i = 0; i < rounds; i++) {
    bare.push(await costOf(context, { address: without(posting), wait: glance, slowdown }));
    ours.push(await costOf(context, { address: posting, wait: 'panel', slowdown }));
    // Traced in loads of their own: tracing slows what the others measure.
    pieces.push(await piecesOf(context, { address: posting, wait: 'panel', slowdown }));
    nowhere.push(await piecesOf(context, { address: feed, wait: glance, slowdown }));
    none.push(await piecesOf(context, { address: collections, wait: glance, slowdown }));
  }
  const at = slowdown === 1 ? '' : ` (CPU ${slowdown}× slowed)`;
  const budget = (words: string) => (slowdown === 1 ? words : '');
  const spent = (all: Piece[][], of: (pieces: Piece[]) => number) =>
    `${median(all.map(of)).toFixed(1)} ms median`;
  const heap = median(ours.map((cost) => cost.heap)) - median(bare.map((cost) => cost.heap));
  const longTasks = (costs: Cost[]) => costs.reduce((sum, cost) => sum + cost.longTasks, 0);
  return [
    {
      what: `our script on a page of a board where no posting can be${at}`,
      measured: spent(nowhere, sumOf),
      budget: budget('≤ 2 ms'),
    },
    {
      what: `our script on a page where a posting may come, and none is${at}`,
      measured: spent(none, sumOf),
      budget: budget('≤ 2 ms'),
    },
    {
      what: `our script on a page with a posting, frame included${at}`,
      measured: spent(pieces, sumOf),
      budget: budget('≤ 8 ms'),
    },
    { what: `of it${at}`, measured: phasesOf(pieces), budget: '' },
    {
      what: `its largest piece${at}`,
      measured: spent(pieces, largestOf),
      budget: budget('≤ 6 ms'),
    },
    {
      what: `long tasks (≥ 50 ms) in the page${at}`,
      measured: `${longTasks(ours)} in ${rounds} loads (page alone ${longTasks(bare)})`,
      budget: '0',
    },
    {
      what: `DOMContentLoaded → insights, first in a tab${at}`,
      measured: `${median(ours.map(({ insights }) => insights)).toFixed(0)} ms median`,
      budget: budget('≤ 300 ms'),
    },
    {
      what: `heap of the page with the panel open, over the page alone${at}`,
      measured: `${(heap / 1e6).toFixed(2)} MB`,
      budget: '≤ 1.5 MB',
    },
  ];
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
