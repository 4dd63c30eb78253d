import { expect } from '@playwright/test';
import { demo, inBothBrowsers, insightsOn, press, wordsOf } from './both-browsers';
import { type Surface, until } from './stage';
import { test } from './test';

inBothBrowsers(
  (stage) => {
    let options: Surface;

    /** Presses the board's box on the options page. */
    const turn = (name: string) =>
      options.evaluate((wanted) => {
        const label = [...document.querySelectorAll('label')].find((one) =>
          one.textContent?.startsWith(wanted),
        );
        label?.querySelector('input')?.click();
      }, name);

    const isOn = (name: string) =>
      options.evaluate((wanted) => {
        const label = [...document.querySelectorAll('label')].find((one) =>
          one.textContent?.startsWith(wanted),
        );
        const box = label?.querySelector('input');
        return box && !box.disabled ? String(box.checked) : null;
      }, name);

    test('a board is on until it is switched off', async () => {
      options = await stage().openExtensionPage('options.html');
      await until('the box', async () => (await isOn('LinkedIn')) === 'true');
      await stage().open(demo.address);
      await insightsOn(stage(), demo.id);
    });

    test('on a board that is switched off nothing is read and nothing inserted', async () => {
      await turn('LinkedIn');
      await until('the box', async () => (await isOn('LinkedIn')) === 'false');
      await stage().open(demo.address);
      const panel = await stage().openExtensionPage('sidepanel.html');
      await until(
        'the side panel to give up',
        async () =>
          (await panel.evaluate(() => document.documentElement.dataset.state)) === 'no-page',
      );
      expect(await stage().panel()).toBeNull();
      expect(await stage().page.evaluate(() => document.querySelectorAll('html > *').length)).toBe(
        2,
      );
      // Asked again, it says the same.
      await press(panel, 'Look again');
      expect(await wordsOf(panel)).toContain('Nothing is read on this page');
    });

    test('switched on again, it is read again', async () => {
      await turn('LinkedIn');
      await until('the box', async () => (await isOn('LinkedIn')) === 'true');
      await stage().open(demo.address);
      await insightsOn(stage(), demo.id);
    });
  },
  (stage) => stage.serve(demo.address, demo.html()),
);
