import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findChromium, findFirefox } from '../../scripts/find-browser.mjs';
import { builtForChromium } from '../../scripts/open-extension.mjs';
import { root } from '../../scripts/setup.mjs';
import { press, wordsOf } from './both-browsers';
import { chromiumStage } from './chromium-stage';
import { type FirefoxStage, firefoxStage } from './firefox-stage';
import { type Stage, type Surface, until } from './stage';
import { test } from './test';

/** An employer's own page: no board, no data, only text. */
const site = 'https://www.larkspur.example/*';
const address = 'https://www.larkspur.example/company/careers/head-of-ml/';
const stranger = 'https://www.sorrel.example/careers/head-of-ml/';
const html = readFileSync(join(root, 'test/pages/page/main-content.html'), 'utf8');

/** Career sites under the employer's own name, which their makers serve. */
const ownNames = [
  {
    maker: 'Teamtailor',
    address: 'https://careers.larkspur.example/jobs/5000001-head-of-ml',
    html: readFileSync(join(root, 'test/pages/teamtailor/invalid-json.html'), 'utf8'),
  },
  {
    maker: 'Recruitee',
    address: 'https://jobs.sorrel.example/o/head-of-ml',
    html: readFileSync(join(root, 'test/pages/recruitee/posting.html'), 'utf8'),
  },
];
/** An employer's page with the posting in a board's frame. */
const embed = {
  address: 'https://careers.sorrel.example/jobs?gh_jid=7000000002',
  frame: 'https://job-boards.greenhouse.io/embed/job_app?for=sorrel&token=7000000002',
  html: readFileSync(join(root, 'test/pages/greenhouse/embed.html'), 'utf8'),
};
const around = `<!doctype html><title>Careers</title><h1>Careers</h1><p>Come and drive trains.</p>
<iframe src="${embed.frame.replace('&', '&amp;')}" width="900" height="1600"></iframe>`;

const stateOf = (panel: Surface) =>
  panel.evaluate(() => document.documentElement.dataset.state ?? '');

function insightsIn(panel: Surface): Promise<true> {
  return until('the insights', async () => (await stateOf(panel)) === 'insights' || null);
}

/** Whatever of ours could be seen in the page. */
const traces = (stage: Stage) =>
  stage.page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length);

/** What the browser itself says of the extension, asked in one of its pages. */
const badgeOf = (panel: Surface, page: string) =>
  panel.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url === wanted);
    return tab?.id === undefined ? null : chrome.action.getBadgeText({ tabId: tab.id });
  }, page);

/** As far as these tests use it. */
declare const browser: {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

// Chromium asks for a site in a window of its own, which no test can press. So this copy of the build
// has been given one site beforehand; everything else is as it ships.
test.describe('a site that was granted, in Chromium', () => {
  test.describe.configure({ mode: 'serial' });
  let stage: Stage;
  let copy: string;

  test.beforeAll(async () => {
    copy = mkdtempSync(join(tmpdir(), 'rolescope-granted-'));
    cpSync(builtForChromium, copy, { recursive: true });
    const path = join(copy, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [site] }));
    stage = await chromiumStage(await findChromium(), { folder: copy });
    await stage.serve(address, html);
    await stage.serve(stranger, html);
  });

  test.afterAll(async () => {
    await stage?.close();
    rmSync(copy, { recursive: true, force: true });
  });

  test('its posting is read by itself, shown in the side panel, and marked on the icon', async () => {
    await stage.open(address);
    const panel = await stage.openExtensionPage('sidepanel.html');
    await insightsIn(panel);
    expect(await wordsOf(panel)).toContain('Head of ML');
    expect(await traces(stage)).toBe(0);
    expect(await stage.panel()).toBeNull();
    const asks = await panel.evaluate(
      () => document.querySelector('#flags-heading')?.textContent ?? '',
    );
    const badge = await badgeOf(panel, address);
    expect(badge).toMatch(/^\d+$/);
    expect(badge).toBe(/^\d+/.exec(asks)?.[0] ?? '');
  });

  test('another site stays unread, even where the panel stands beside it', async () => {
    await stage.open(stranger);
    const panel = await stage.openExtensionPage('sidepanel.html');
    await until('the panel to give up', async () => (await stateOf(panel)) === 'no-page' || null);
    expect(await traces(stage)).toBe(0);
  });
});

test.describe('any page, in Firefox', () => {
  test.describe.configure({ mode: 'serial' });
  let stage: FirefoxStage;
  let panel: Surface;

  test.beforeAll(async () => {
    stage = await firefoxStage(await findFirefox());
    await stage.serve(address, html);
    await stage.open(address);
    panel = await stage.openExtensionPage('sidepanel.html');
  });

  test.afterAll(async () => {
    await stage?.close();
  });

  test('a page nobody asked for stays unread', async () => {
    await until('the panel to give up', async () => (await stateOf(panel)) === 'no-page' || null);
  });

  const pressTheKey = () =>
    stage.inBrowser(`
      const keys = document.querySelectorAll('keyset[id^="ext-keyset-id-rolescope"] key');
      const key = [...keys].find((one) => one.getAttribute('key') === 'Y');
      if (!key) throw new Error('no such key');
      key.doCommand();`);

  test('the key for "analyse this page" reads it, and the open panel follows', async () => {
    await pressTheKey();
    await insightsIn(panel);
    expect(await wordsOf(panel)).toContain('Head of ML');
    expect(await traces(stage)).toBe(0);
  });

  test('the selected text of the page comes to a fresh sheet of the audit', async () => {
    await stage.page.evaluate(() => {
      const paragraphs = document.querySelectorAll('article p');
      getSelection()?.setBaseAndExtent(
        paragraphs[1] as Node,
        0,
        paragraphs[2] as Node,
        (paragraphs[2] as Node).childNodes.length,
      );
    });
    // What Firefox does when the entry of its context menu is chosen.
    await stage.inBrowser(`
      const { extension } = WebExtensionPolicy.getByID('rolescope@rolescope.dev');
      const tab = gBrowser.selectedTab;
      extension.tabManager.addActiveTabPermission(tab);
      const info = { menuItemId: 'analyse-selection', frameId: 0, selectionText: 'flat' };
      extension.emit('webext-menu-menuitem-click', info, tab);`);
    const draft = await until('the draft', () =>
      panel.evaluate(async () => {
        const { browser } = globalThis as unknown as {
          browser: { storage: { local: { get(name: string): Promise<Record<string, unknown>> } } };
        };
        const stored = await browser.storage.local.get('audit-draft');
        return (stored['audit-draft'] as { text?: string } | undefined)?.text;
      }),
    );
    expect(draft).toContain('You lead the three teams');
    expect(draft.split(/\n+/).length).toBe(2);
  });

  for (const { maker, address: own, html: posting } of ownNames)
    test(`so it reads a career site of ${maker}'s under the employer's own name`, async () => {
      await stage.serve(own, posting);
      await stage.open(own);
      await until('the panel to give up', async () => (await stateOf(panel)) === 'no-page' || null);
      await pressTheKey();
      await insightsIn(panel);
      expect(await wordsOf(panel)).toContain('Head of ML');
    });

  test("on a page around a board's frame it leads to the frame's posting", async () => {
    await stage.serve(embed.address, around);
    await stage.serve(embed.frame, embed.html);
    await stage.open(embed.address);
    const shown = () => panel.evaluate(() => document.documentElement.dataset.posting ?? '');
    await until("the frame's posting", async () => (await shown()) === '7000000002');
    await pressTheKey();
    // The page has its say now, and is no posting.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect([await stateOf(panel), await shown()]).toEqual(['insights', '7000000002']);
  });

  test('once the site is loaded again, it is unread again', async () => {
    await stage.open(address);
    await until('the panel to give up', async () => (await stateOf(panel)) === 'no-page' || null);
  });

  test('"always on this site", granted, reads the open tab and the next page', async () => {
    // What Firefox does when the person says yes.
    await stage.inBrowser(
      `const { ExtensionPermissions } = ChromeUtils.importESModule(
         'resource://gre/modules/ExtensionPermissions.sys.mjs');
       const { extension } = WebExtensionPolicy.getByID('rolescope@rolescope.dev');
       ExtensionPermissions.add(extension.id, { origins: [arguments[0]], permissions: [] }, extension);`,
      site,
    );
    await insightsIn(panel);
    await stage.open(address);
    await insightsIn(panel);
  });

  test('taken back in the settings, the site is unread', async () => {
    const options = await stage.openExtensionPage('options.html');
    await until('the site in the list', async () =>
      (await wordsOf(options)).includes('www.larkspur.example'),
    );
    await press(options, 'Stop reading it: www.larkspur.example');
    await until('the answer', async () => (await wordsOf(options)).includes('not read any more'));
    await stage.open(address);
    await until('the panel to give up', async () => (await stateOf(panel)) === 'no-page' || null);
  });
});
