import { findFirefox } from '../../scripts/find-browser.mjs';
import { demo, insightsOn, wordsOf } from './both-browsers';
import { type FirefoxStage, firefoxStage } from './firefox-stage';
import { until } from './stage';
import { test } from './test';

// No test can press a key of Chromium's own; Firefox lets its keys be pressed from inside.
test.describe('the keys, in Firefox', () => {
  test.describe.configure({ mode: 'serial' });
  let stage: FirefoxStage;

  test.beforeAll(async () => {
    stage = await firefoxStage(await findFirefox());
    await stage.serve(demo.address, demo.html());
    await stage.open(demo.address);
  });

  test.afterAll(async () => {
    await stage?.close();
  });

  const press = (letter: string) =>
    stage.inBrowser(
      `const keys = document.querySelectorAll('keyset[id^="ext-keyset-id-rolescope"] key');
       const key = [...keys].find((one) => one.getAttribute('key') === arguments[0]);
       if (!key) throw new Error('no such key');
       key.doCommand();`,
      letter,
    );

  const opened = async () => {
    const panel = await insightsOn(stage, demo.id);
    return panel.evaluate(() =>
      [...document.querySelectorAll('details.flag[open] .flag-title')].map(
        (one) => one.textContent,
      ),
    );
  };

  const highlighted = () =>
    stage.page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((one) => [...one])
        .map((range) => `${range.startOffset}`),
    );

  test('one finding after the other opens, and its words light up in the posting', async () => {
    await insightsOn(stage, demo.id);
    await press('F');
    await until('a first finding', async () => (await opened()).length === 1);
    await until('its words', async () => (await highlighted()).length > 0);
    await press('F');
    await until('a second finding', async () => (await opened()).length === 2);
  });

  test('the posting is saved, and taken out again', async () => {
    const says = async (words: string) =>
      (await wordsOf(await insightsOn(stage, demo.id))).includes(words);
    await press('S');
    await until('"Saved"', () => says('Saved'));
    await press('S');
    await until('"Save"', async () => !(await says('Saved')));
  });

  test('the panel takes the keyboard, then folds and unfolds', async () => {
    const folded = async () => {
      const panel = await stage.panel();
      return panel?.evaluate(() => document.documentElement.dataset.folded);
    };
    const inPanel = async () =>
      (await stage.panel())?.evaluate(() => document.hasFocus() && 'there');
    await press('O');
    await until('the keyboard in the panel', inPanel);
    await press('O');
    await until('the folded panel', async () => (await folded()) === 'true');
    await press('O');
    await until('the panel', async () => (await folded()) === 'false');
  });
});
