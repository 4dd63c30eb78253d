import { expect, type Page } from '@playwright/test';
import { findChromium, findFirefox } from '../../scripts/find-browser.mjs';
import { panelOf } from '../../scripts/open-extension.mjs';
import { demo, insightsOn } from './both-browsers';
import { ask, openPage } from './extension-pages';
import { type FirefoxStage, firefoxStage } from './firefox-stage';
import { type GuardedChromium, guardedChromium } from './guarded-chromium';
import { type Surface, until } from './stage';
import { test } from './test';

/** Another posting than the demo's, of the same words. */
const privately = {
  id: '4000000002',
  address: demo.address.replace(demo.id, '4000000002'),
  html: () => demo.html().replaceAll(demo.id, '4000000002'),
};

/** What the browser's own page of extensions and our pages may do here. */
interface Chrome {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: {
      extensionId: string;
      incognitoAccess: boolean;
    }): Promise<void>;
  };
  extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  windows: { create(window: { incognito: boolean; url: string }): Promise<unknown> };
}

/** Allows the extension in private windows, as a person does in the browser's settings; it starts anew. */
async function allowInPrivate(browser: GuardedChromium): Promise<void> {
  const settings = await browser.context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome;
    // Without it an extension from a folder stays off once it has been restarted.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, new URL(browser.home).host);
  await until('the extension to be back', async () => {
    const page = await openPage(browser, 'options.html');
    const allowed = await page.evaluate(() =>
      (globalThis as unknown as { chrome: Chrome }).chrome.extension.isAllowedIncognitoAccess(),
    );
    await page.close();
    return allowed;
  });
  await settings.close();
}

async function openPrivately(from: Page, url: string): Promise<Page> {
  await from.evaluate(
    (address) =>
      (globalThis as unknown as { chrome: Chrome }).chrome.windows.create({
        incognito: true,
        url: address,
      }),
    url,
  );
  return until('the private window', async () =>
    from
      .context()
      .pages()
      .find((page) => page.url() === url),
  );
}

test.describe('in a private window of Chromium where the person allowed the extension', () => {
  let browser: GuardedChromium;
  let own: Page;
  let job: Page;

  test.beforeAll(async () => {
    browser = await guardedChromium(await findChromium());
    browser.serve(demo.address, demo.html());
    browser.serve(privately.address, privately.html());
    await allowInPrivate(browser);
    own = await openPage(browser, 'options.html');
    job = await openPrivately(own, privately.address);
  });

  test.afterAll(() => browser?.close());

  test('the panel stands beside the posting', async () => {
    const panel = await panelOf(job);
    expect(await panel?.locator('h2').first().textContent()).toBeTruthy();
  });

  test('what is looked at leaves no record, and in another window it does', async () => {
    const open = await browser.context.newPage();
    await open.goto(demo.address);
    await panelOf(open);
    const noted = await until('the record of the other window', async () => {
      const { answer } = await ask(own, { verb: 'library:seen' });
      return (answer as { url: string }[]).length > 0 && (answer as { url: string }[]);
    });
    expect(noted.map(({ url }) => url)).toEqual([demo.address]);
  });

  test('what is saved there is kept', async () => {
    const panel = await panelOf(job);
    await panel?.getByRole('button', { name: 'Save', exact: true }).click();
    await until('the posting in the library', async () => {
      const { answer } = await ask(own, { verb: 'library:entry', key: `linkedin ${privately.id}` });
      return answer;
    });
  });
});

/** What our pages may ask Firefox. */
interface Firefox {
  runtime: { sendMessage(request: object): Promise<{ answer: { url: string }[] }> };
  tabs: { query(of: { url: string }): Promise<{ id: number; incognito: boolean }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

test.describe('in a private window of Firefox where the person allowed the extension', () => {
  let stage: FirefoxStage;
  let own: Surface;

  test.beforeAll(async () => {
    stage = await firefoxStage(await findFirefox(), { inPrivate: true });
    await stage.serve(demo.address, demo.html());
    await stage.serve(privately.address, privately.html());
    own = await stage.openExtensionPage('options.html');
    await stage.inBrowser('OpenBrowserWindow({ private: true });');
    await until('the private window', () =>
      stage.inBrowser(
        `const window = [...Services.wm.getEnumerator('navigator:browser')].find(
          (one) => PrivateBrowsingUtils.isWindowPrivate(one) && one.gBrowserInit?.delayedStartupFinished,
        );
        window?.gBrowser.fixupAndLoadURIString(arguments[0], {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        });
        return window !== undefined;`,
        privately.address,
      ),
    );
  });

  test.afterAll(async () => {
    await stage?.inBrowser(
      `for (const window of Services.wm.getEnumerator('navigator:browser'))
        if (PrivateBrowsingUtils.isWindowPrivate(window)) window.close();`,
    );
    await stage?.close();
  });

  test('the posting is judged, and what is looked at leaves no record; in another window it does', async () => {
    await until('the verdict in the private window', () =>
      own.evaluate(async (url) => {
        const { tabs, action } = (globalThis as unknown as { browser: Firefox }).browser;
        const [tab] = await tabs.query({ url });
        return tab?.incognito && (await action.getBadgeText({ tabId: tab.id })) !== '';
      }, privately.address),
    );
    await stage.open(demo.address);
    await insightsOn(stage, demo.id);
    const noted = await until('the record of the other window', async () => {
      const { answer } = await own.evaluate(() => {
        const { runtime } = (globalThis as unknown as { browser: Firefox }).browser;
        return runtime.sendMessage({ verb: 'library:seen' });
      });
      return answer.length > 0 && answer;
    });
    expect(noted.map(({ url }) => url)).toEqual([demo.address]);
  });
});
