import type { BrowserContext, Page } from '@playwright/test';
import { panelOf } from '../open-extension.mjs';
import { median } from './quantile';
import { type Phase, type Piece, scriptPieces } from './script-pieces';

/** What one load of a page cost. */
export interface Cost {
  /** Of the page, in bytes. */
  heap: number;
  longTasks: number;
  /** From DOMContentLoaded to insights painted (ms); NaN where there are none. */
  insights: number;
}

/** How a page is loaded. `wait`: until the panel has insights, or so long (ms). */
export interface Load {
  address: string;
  wait: 'panel' | number;
  /** How many times slower the processor is made. */
  slowdown: number;
}

export const sumOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { ms }) => sum + ms, 0);
export const largestOf = (pieces: readonly Piece[]): number =>
  Math.max(0, ...pieces.map(({ ms }) => ms));

/** How much of several loads each phase took, by their medians: "evaluate 4.6, read 7.9 ms". */
export function phasesOf(loads: readonly Piece[][]): string {
  const phases: Phase[] = ['evaluate', 'read', 'frame', 'talk'];
  const of = (wanted: Phase) =>
    median(loads.map((pieces) => sumOf(pieces.filter(({ phase }) => phase === wanted))));
  return `${phases.map((phase) => `${phase} ${of(phase).toFixed(1)}`).join(', ')} ms`;
}

/** Our scripts' pieces on the page's main thread, in a new tab. */
export async function piecesOf(context: BrowserContext, load: Load): Promise<Piece[]> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: load.slowdown });
  const end = await scriptPieces(session, '/content-scripts/');
  await page.goto(load.address);
  await settled(page, load);
  const pieces = await end();
  await page.close();
  return pieces;
}

/** What a page costs in a new tab, without tracing: that slows what is measured here. */
export async function costOf(context: BrowserContext, load: Load): Promise<Cost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: load.slowdown });
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
  await page.goto(load.address);
  const insights = await settled(page, load);
  const longTasks = await page.evaluate(
    () => (window as unknown as { longTasks: number[] }).longTasks.length,
  );
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return { heap: usedSize, longTasks, insights };
}

/** Waits for what was loaded; gives the time from DOMContentLoaded to insights (ms), NaN where none is waited for. */
export async function settled(
  page: Page,
  { address, wait }: Pick<Load, 'address' | 'wait'>,
): Promise<number> {
  if (wait !== 'panel') {
    await page.waitForTimeout(wait);
    return Number.NaN;
  }
  const frame = await panelOf(page);
  if (!frame) throw new Error(`No panel beside ${address}`);
  const ready = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return performance.timeOrigin + (entry as PerformanceNavigationTiming).domContentLoadedEventEnd;
  });
  const painted = await frame.evaluate(() => {
    const mark = performance.getEntriesByName('insights')[0];
    return mark ? performance.timeOrigin + mark.startTime : Number.NaN;
  });
  return painted - ready;
}
