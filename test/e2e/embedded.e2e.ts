import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { root } from '../../scripts/setup.mjs';
import { inBothBrowsers, wordsOf } from './both-browsers';
import { type Stage, type Surface, until } from './stage';
import { test } from './test';

const pages = join(root, 'test/pages');
const read = (path: string) => readFileSync(join(pages, path), 'utf8');

/** An employer's page around a board's frame: it says nothing of the posting itself. */
const around = (
  frame: string,
) => `<!doctype html><html lang="en"><head><title>Careers</title></head>
<body><nav><a href="/">Home</a></nav><h1>Careers at Larkspur</h1><p>Come and drive trains with us.</p>
<iframe src="${frame.replaceAll('&', '&amp;')}" width="900" height="1600"></iframe></body></html>`;

const greenhouse = {
  page: 'https://careers.larkspur.example/jobs?gh_jid=7000000002',
  frame: 'https://job-boards.greenhouse.io/embed/job_app?for=larkspur&token=7000000002',
  html: read('greenhouse/embed.html'),
  title: 'Director, ML Infrastructure',
};
const ashby = {
  page: 'https://www.larkspur.example/careers?ashby_jid=00000000-0000-4000-8000-000000000003',
  frame: 'https://jobs.ashbyhq.com/larkspur/00000000-0000-4000-8000-000000000003?embed=js',
  html: read('ashby/overview-after-navigation.html'),
};
/** A frame of the same board that is no posting, on another employer's page. */
const list = {
  page: 'https://www.sorrel.example/careers',
  frame: 'https://job-boards.greenhouse.io/embed/job_board?for=sorrel',
  html: read('greenhouse/list.html'),
};

/** Brings the employer's page to the front, as a person would who opens the popup there, and reads its icon. */
const iconOf = (surface: Surface) =>
  surface.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Icons };
    const tabs = await chrome.tabs.query({});
    // Of a page that no permission covers the browser tells no address.
    const [tab] = tabs
      .filter(({ url }) => !url)
      .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
    if (tab?.id === undefined) return null;
    await chrome.tabs.update(tab.id, { active: true });
    return chrome.action.getBadgeText({ tabId: tab.id });
  });

/** Whether a person sees the first of the painted words: also past the edge of the frame. */
const areWordsInView = () => {
  const [range] = [...CSS.highlights.values()].flatMap((found) => [...found]);
  const holder = range?.startContainer.parentElement;
  if (!holder) return false;
  return new Promise<boolean>((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      resolve(!!entry?.isIntersecting);
    });
    observer.observe(holder);
  });
};

const stateOf = (panel: Surface) =>
  panel.evaluate(() => document.documentElement.dataset.state ?? '');

/** The browser's own words, as far as these tests use them. */
interface Icons {
  tabs: {
    query(what: object): Promise<{ id?: number; url?: string; lastAccessed?: number }[]>;
    update(id: number, how: { active: true }): Promise<unknown>;
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

inBothBrowsers(
  (stage) => {
    let panel: Surface;
    const says = (state: string) =>
      until(`the panel to say ${state}`, async () => (await stateOf(panel)) === state, 60_000);

    test('a Greenhouse posting in an employer’s page is read without a click', async () => {
      await stage().open(greenhouse.page);
      panel = await stage().openExtensionPage('sidepanel.html');
      await says('insights');
      expect(await panel.evaluate(() => document.documentElement.dataset.posting)).toBe(
        '7000000002',
      );
    });

    test('nothing is inserted into the employer’s page or the frame', async () => {
      const children = () => document.querySelectorAll('html > :not(head, body)').length;
      expect(await stage().page.evaluate(children)).toBe(0);
      expect(await stage().frame.evaluate(children)).toBe(0);
    });

    test('the popup and the toolbar icon tell of it too', async () => {
      const popup = await stage().openExtensionPage('popup.html');
      const badge = await until('the badge', () => iconOf(popup));
      expect(badge).toMatch(/^\d+$/);
      await until('the posting in the popup', async () =>
        (await wordsOf(popup)).includes(greenhouse.title),
      );
      // Else the panel would follow to the popup, which is a tab of its own here.
      await iconOf(panel);
    });

    test('an Ashby posting too, and its words are shown in the frame', async () => {
      await stage().open(ashby.page);
      await until(
        'the next posting',
        () =>
          panel.evaluate(() =>
            (document.documentElement.dataset.posting ?? '').endsWith('000000000003'),
          ),
        60_000,
      );
      await says('insights');
      await panel.evaluate(() => {
        const button = [...document.querySelectorAll('button')].find((one) =>
          /^Show in posting/.test(one.ariaLabel ?? one.textContent?.trim() ?? ''),
        );
        if (!button) throw new Error('nothing to show');
        button.click();
      });
      await until('the words in the frame', () =>
        stage().frame.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0)),
      );
      await until('them in view', () => stage().frame.evaluate(areWordsInView));
    });

    test('a frame with a list of postings stays unread', async () => {
      await stage().open(list.page);
      await says('no-page');
      expect(await wordsOf(panel)).toContain('Nothing is read on this page');
    });
  },
  async (stage: Stage) => {
    for (const { page, frame, html } of [greenhouse, ashby, list]) {
      await stage.serve(page, around(frame));
      await stage.serve(frame, html);
    }
  },
);
