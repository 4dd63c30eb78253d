import { expect } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';
import { demo, insightsOn } from './both-browsers';
import { chromiumStage } from './chromium-stage';
import { jobs, twoPanes } from './pages';
import type { Stage, Surface } from './stage';
import { test } from './test';

/** How long (ms) the panel is watched after its insights: the profile and the store come later. */
const afterwards = 1_000;

/** How much of what stood in the panel moved since it was loaded, by Chromium's own measure. */
const shifted = (panel: Surface): Promise<number> =>
  panel.evaluate(async (wait) => {
    await new Promise((done) => setTimeout(done, wait));
    return new Promise<number>((done) => {
      const sum = (entries: PerformanceEntry[]) =>
        entries.reduce((all, entry) => all + Number(Reflect.get(entry, 'value')), 0);
      new PerformanceObserver((list) => done(sum(list.getEntries()))).observe({
        type: 'layout-shift',
        buffered: true,
      });
      setTimeout(done, 200, 0);
    });
  }, afterwards);

test.describe('from the first paint to the insights nothing moves', () => {
  test.describe.configure({ mode: 'serial' });
  let stage: Stage;

  test.beforeAll(async () => {
    stage = await chromiumStage(await findChromium());
    await stage.resize(1280, 800);
    await stage.serve(demo.address, demo.html());
    await stage.serve(twoPanes.address, twoPanes.html);
  });

  test.afterAll(async () => {
    await stage?.close();
  });

  test('on a posting of its own', async () => {
    await stage.open(demo.address);
    expect(await shifted(await insightsOn(stage, demo.id))).toBe(0);
  });

  test('in a search, on its first posting and on the next', async () => {
    await stage.open(twoPanes.address);
    expect(await shifted(await insightsOn(stage, jobs[0].id))).toBe(0);
    await stage.page.evaluate(() => document.getElementById('second')?.click());
    expect(await shifted(await insightsOn(stage, jobs[1].id))).toBe(0);
  });
});
