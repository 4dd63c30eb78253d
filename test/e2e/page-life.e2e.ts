import { expect, type Page } from '@playwright/test';
import { findChromium, findFirefox } from '../../scripts/find-browser.mjs';
import { panelOf } from '../../scripts/open-extension.mjs';
import { demo, insightsOn } from './both-browsers';
import { firefoxStage } from './firefox-stage';
import { type GuardedChromium, guardedChromium } from './guarded-chromium';
import { until } from './stage';
import { test } from './test';

const elsewhere = 'https://www.linkedin.com/feed/';
const nothing = '<!doctype html><title>Feed</title><p>Nothing to see.</p>';

/** What these tests use of the extension's background. */
interface Background {
  runtime: { reload(): void };
  tabs: {
    query(of: { url: string }): Promise<{ id: number }[]>;
    discard(id: number): Promise<{ id: number; discarded: boolean }>;
    update(id: number, to: { active: boolean }): Promise<unknown>;
  };
}

test.describe('what a page goes through', () => {
  let browser: GuardedChromium;
  let page: Page;

  test.beforeAll(async () => {
    browser = await guardedChromium(await findChromium());
    browser.serve(elsewhere, nothing);
  });
  test.afterAll(() => browser?.close());

  test.beforeEach(async () => {
    browser.serve(demo.address, demo.html());
    page = await browser.context.newPage();
    await page.goto(demo.address);
    expect(await insights(page)).toBe(demo.id);
  });
  test.afterEach(() => page.close());

  const insights = async (of: Page) =>
    (await panelOf(of))?.evaluate(() => document.documentElement.dataset.posting);
  const background = () => {
    const [worker] = browser.context.serviceWorkers();
    if (!worker) throw new Error('The background is not running.');
    return worker;
  };

  test('a tab that the browser threw out of memory shows its insights when it comes back', async () => {
    await (await browser.context.newPage()).bringToFront();
    const wasDiscarded = await background().evaluate(async (url) => {
      const { tabs } = (globalThis as unknown as { chrome: Background }).chrome;
      const [tab] = await tabs.query({ url });
      const { id, discarded } = await tabs.discard(tab?.id ?? -1);
      await tabs.update(id, { active: true });
      return discarded;
    }, demo.address);
    expect(wasDiscarded).toBe(true);
    const again = await until('the tab', async () =>
      browser.context.pages().find((one) => one !== page && one.url() === demo.address),
    );
    expect(await insights(again)).toBe(demo.id);
  });

  test('a posting in a page that never ends loading is read all the same', async () => {
    // The picture's answer never comes, so neither does the page's `load`.
    await browser.context.route('https://www.linkedin.com/never.png', () => {});
    browser.serve(
      demo.address,
      demo.html().replace('</body>', '<img src="/never.png" alt=""></body>'),
    );
    await page.goto(demo.address, { waitUntil: 'commit' });
    expect(await insights(page)).toBe(demo.id);
    expect(await page.evaluate(() => document.readyState)).not.toBe('complete');
  });

  for (const [what, heavy] of [
    ['of 5 MB', (html: string) => html.replace('</body>', `${row.repeat(50_000)}</body>`)],
    [
      'with a posting of 1 MB',
      (html: string) => html.replace('</ul>', `${item.repeat(10_000)}</ul>`),
    ],
  ] as const) {
    test(`a page ${what} is read`, async () => {
      browser.serve(demo.address, heavy(demo.html()));
      await page.goto(elsewhere);
      await page.goto(demo.address);
      expect(await insights(page)).toBe(demo.id);
    });
  }

  // The last one: nothing of the extension is left after it.
  test('an update of the extension takes the panel that lost its extension out of the page', async () => {
    await background()
      .evaluate(() => (globalThis as unknown as { chrome: Background }).chrome.runtime.reload())
      .catch(() => {});
    await until('the panel to go', async () => {
      await page.evaluate(() => dispatchEvent(new Event('focus')));
      return page.frames().length === 1;
    });
  });
});

const row = `<div class="row"><span>${'A line of something else. '.repeat(3)}</span></div>\n`;
const item = `<li>Ten years of leading teams that build platforms for machine learning, and more of it.</li>\n`;

test('back and forward in Firefox: the panel of a remembered page starts anew', async () => {
  // A Firefox of its own: what it remembers of pages it shares out among all its tabs.
  const more = { 'browser.sessionhistory.max_total_viewers': 8 };
  const stage = await firefoxStage(await findFirefox(), { more });
  try {
    await stage.serve(demo.address, demo.html());
    await stage.serve(elsewhere, nothing);
    const thereAndBack = async () => {
      await stage.open(demo.address);
      await insightsOn(stage, demo.id);
      await stage.page.evaluate(() => Reflect.set(window, 'remembered', true));
      await stage.open(elsewhere);
      // Not by Firefox's own button, which passes over a page where nobody did anything.
      await stage.page.evaluate(() => void setTimeout(() => history.back()));
      await until('the page before', () =>
        stage.page.evaluate(() => location.pathname.startsWith('/jobs')),
      );
      return stage.page.evaluate(() => Reflect.get(window, 'remembered') === true);
    };
    // Now and then a busy Firefox loads the page anew instead: there is nothing to see then.
    await until('a page that Firefox remembered', thereAndBack, 30_000);
    await insightsOn(stage, demo.id);
  } finally {
    await stage.close();
  }
});
