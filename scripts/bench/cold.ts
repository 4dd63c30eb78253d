import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { twoPanes } from '../../test/e2e/pages';
import { findChromium } from '../find-browser.mjs';
import { openExtension } from '../open-extension.mjs';
import type { Figure } from './bench';
import { openList, openNext, paintedAt } from './open-next';
import { posting } from './page';
import { settled } from './page-cost';
import { median } from './quantile';

/** How long (ms) an open page bustles while the background sleeps. */
const bustle = 5_000;
/** Postings opened one after the other, each with the background asleep. */
const postings = 5;

/** The first posting in a browser just started, and with the background asleep; and how often it is woken. */
export async function benchCold(html: string, rounds: number): Promise<Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'rolescope-cold-'));
  const open = async () =>
    openExtension({
      executablePath: await findChromium(),
      headless: true,
      pages: { [posting]: html, [twoPanes.address]: twoPanes.html },
      profile,
    });
  try {
    // Installed here: what is measured are later starts.
    await (await open()).close();
    const started: number[] = [];
    for (let i = 0; i < rounds; i++) {
      const context = await open();
      started.push(await first(context));
      await context.close();
    }
    const context = await open();
    const background = await backgroundOf(context);
    const asleep: number[] = [];
    for (let i = 0; i < rounds; i++) {
      await background.sleep();
      asleep.push(await first(context));
    }
    const starts = await startsIn(context, background);
    await context.close();
    const spent = (times: number[]) => `${median(times).toFixed(0)} ms median`;
    const what = 'DOMContentLoaded → insights';
    return [
      { what: `${what}, in a browser just started`, measured: spent(started), budget: '' },
      { what: `${what}, with the background asleep`, measured: spent(asleep), budget: '' },
      ...starts,
    ];
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The time to insights (ms) in a new tab. */
async function first(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await page.goto(posting);
  const time = await settled(page, { address: posting, wait: 'panel' });
  await page.close();
  return time;
}

/** The extension's background, as the browser's tools see it. */
interface Background {
  /** Stops it as the browser does after half a minute without work; from then on its starts are counted. */
  sleep(): Promise<void>;
  starts(): number;
}

async function backgroundOf(context: BrowserContext): Promise<Background> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('/icon/128.png', worker.url()).href);
  const devtools = await context.newCDPSession(page);
  let status = '';
  let starts = 0;
  let stopped: (() => void) | undefined;
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      if (runningStatus === status) continue;
      status = runningStatus;
      if (status === 'starting') starts++;
      // It may be started again at once.
      if (status === 'stopped') stopped?.();
    }
  });
  await devtools.send('ServiceWorker.enable');
  return {
    async sleep() {
      const isStopped = new Promise<void>((resolve) => {
        stopped = resolve;
      });
      await devtools.send('ServiceWorker.stopAllWorkers');
      if (status !== 'stopped') await isStopped;
      starts = 0;
    },
    starts: () => starts,
  };
}

/** How often the background is started, by postings that are opened and by a page that only bustles. */
async function startsIn(context: BrowserContext, background: Background): Promise<Figure[]> {
  const { page, panel } = await openList(context);
  const opened: number[] = [];
  for (let at = 1; at <= postings; at++) {
    await background.sleep();
    const { id } = await openNext(page, at);
    await paintedAt(panel, id);
    // What the panel writes down comes after its insights.
    await page.waitForTimeout(1_000);
    opened.push(background.starts());
  }
  await background.sleep();
  await bustleIn(page);
  return [
    {
      what: 'starts of the background for a posting, when it sleeps',
      measured: `${opened.reduce((sum, one) => sum + one, 0) / postings}`,
      budget: '',
    },
    {
      what: `starts of the background while a page bustles for ${bustle / 1000} s beside its panel`,
      measured: `${background.starts()}`,
      budget: '0',
    },
  ];
}

async function bustleIn(page: Page): Promise<void> {
  await page.evaluate(async (ms) => {
    const box = document.body.appendChild(document.createElement('section'));
    for (const end = performance.now() + ms; performance.now() < end; ) {
      box.append(document.createElement('i'));
      window.dispatchEvent(new Event('scroll'));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, bustle);
}
