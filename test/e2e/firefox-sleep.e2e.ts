import { expect } from '@playwright/test';
import { findFirefox } from '../../scripts/find-browser.mjs';
import { demo, insightsOn } from './both-browsers';
import { type FirefoxStage, firefoxStage } from './firefox-stage';
import { type Surface, until } from './stage';
import { test } from './test';

// In Firefox the panel in the page speaks through the background, which goes to sleep.
test.describe('while Firefox lets the background sleep', () => {
  test.describe.configure({ mode: 'serial' });
  let stage: FirefoxStage;
  let panel: Surface;

  /** By Firefox's own word. */
  const isAsleep = async () =>
    (await stage.inBrowser(
      `return WebExtensionPolicy.getByID('rolescope@rolescope.dev').extension.backgroundState`,
    )) === 'stopped';

  test.beforeAll(async () => {
    const idle = { 'extensions.background.idle.timeout': 1_000 };
    stage = await firefoxStage(await findFirefox(), { more: idle });
    await stage.serve(demo.address, demo.html());
    await stage.open(demo.address);
    panel = await insightsOn(stage, demo.id);
    // From here on, every state the panel is in is noted.
    await panel.evaluate(() => {
      const { documentElement: root } = document;
      new MutationObserver(() => {
        root.dataset.states = `${root.dataset.states ?? ''} ${root.dataset.state}`;
      }).observe(root, { attributeFilter: ['data-state'] });
    });
  });

  test.afterAll(() => stage?.close());

  test('the panel stays as it is, and lets it sleep', async () => {
    await until('the background to sleep', isAsleep);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await isAsleep()).toBe(true);
    const { state, states } = await panel.evaluate(() => ({ ...document.documentElement.dataset }));
    expect({ state, states }).toEqual({ state: 'insights', states: undefined });
  });

  test('a change of the profile reaches the panel all the same', async () => {
    const tally = () => panel.evaluate(() => document.querySelector('.tally')?.textContent ?? '');
    expect(await tally()).toBe('');
    const options = await stage.openExtensionPage('options.html');
    await until('the background to sleep', isAsleep);
    await options.evaluate(async () => {
      const { runtime } = (
        globalThis as unknown as { browser: { runtime: { sendMessage(message: object): unknown } } }
      ).browser;
      await runtime.sendMessage({ verb: 'profile:add-skill', skill: 'python' });
    });
    expect(await until('the gap', tally)).toContain('required');
  });

  test('another posting in the same page reaches it too', async () => {
    await until('the background to sleep', isAsleep);
    await stage.inBrowser('gBrowser.selectedTab = gBrowser.tabs[0]');
    await stage.page.evaluate((id) => {
      const next = '4000000002';
      document.body.innerHTML = document.body.innerHTML.replaceAll(id, next);
      history.pushState(null, '', location.pathname.replace(id, next));
    }, demo.id);
    await insightsOn(stage, '4000000002');
  });

  test('and so does the key that leads into the panel', async () => {
    await until('the background to sleep', isAsleep);
    await stage.toggle();
    await until('the keyboard in the panel', () => panel.evaluate(() => document.hasFocus()));
  });
});
