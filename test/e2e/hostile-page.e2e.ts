import { expect } from '@playwright/test';
import { demo, inBothBrowsers, insightsOn, wordsOf } from './both-browsers';
import { clobber, eavesdrop, poison, search } from './hostile-scripts';
import type { Stage, Surface } from './stage';
import { until } from './stage';
import { test } from './test';

/** Known to nobody else, so that a page that has it has it from us. */
const wish = 417_319;
const secrets = /417[.,\s]?319|-extension:|rolescope/i;

const addressOf = (id: string) => `https://www.linkedin.com/jobs/view/${id}/`;
const eavesdropped = { address: addressOf('4000000011'), id: '4000000011' };
const poisoned = { address: addressOf('4000000012'), id: '4000000012' };
const clobbered = { address: addressOf('4000000013'), id: '4000000013' };

/** The demo posting in a page that runs `first` before anything else, and `last` after all of it. */
function page({ id }: { id: string }, first: string, last = ''): string {
  return (
    demo
      .html()
      .replaceAll(demo.id, id)
      // The page's own text names us, and would pass for a find.
      .replaceAll('Rolescope', 'this test')
      .replace('<head>', `<head><script>${first}</script>`)
      .replace('</body>', `<script>${last}</script></body>`)
  );
}

/** A profile with a wished pay, as the settings page saves it. */
async function wishFor(stage: Stage): Promise<string> {
  const settings = await stage.openExtensionPage('popup.html');
  const said = await settings.evaluate(async (amount) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      typeof import('wxt/browser').browser
    >;
    const runtime = (browser ?? chrome)?.runtime;
    if (!runtime) return 'no runtime';
    const edits = [{ set: { targetPay: { amount, currency: 'USD' } } }];
    return JSON.stringify(await runtime.sendMessage({ verb: 'profile:edit', edits }));
  }, wish);
  expect(said).toContain('"saved":true');
  return settings.evaluate(() => location.origin);
}

inBothBrowsers(
  (stage) => {
    let ours: string;

    test('a page that listens to everything and searches everything learns nothing', async () => {
      ours = await wishFor(stage());
      await stage().open(eavesdropped.address);
      const panel = await insightsOn(stage(), eavesdropped.id);
      await until('the wished pay in the panel', async () =>
        /417[.,]?3?/.test(await wordsOf(panel)),
      );
      await pressAll(panel);
      const loot = await stage().page.evaluate(search, 'about:blank');
      expect(loot).toContain('frames 0');
      expect(linesWith(loot, secrets)).toEqual([]);
      expect(linesWith(loot, /^(?:message|rejection|policy|error|open shadow)/)).toEqual([]);
    });

    test('a page that knows our address gets nothing of the person there', async () => {
      const loot = await stage().page.evaluate(search, ours);
      const asked = linesWith(loot, /^asked/).filter((line) => !line.endsWith('refused'));
      // Firefox hands out the one file that may be framed to who knows its address, which is drawn at
      // random for every person; it holds nothing but a script's name.
      const allowed = ours.startsWith('moz-extension:') ? 1 : 0;
      expect(asked.filter((line) => line.includes('sidepanel.html'))).toHaveLength(allowed);
      expect(asked).toHaveLength(allowed);
      expect(asked.join()).not.toMatch(/417/);
    });

    test('a page that changed the language itself hears nothing, and is read rightly', async () => {
      await stage().open(poisoned.address);
      const panel = await insightsOn(stage(), poisoned.id);
      const words = await wordsOf(panel);
      expect(words).toContain('Director of ML Infrastructure');
      expect(words).not.toContain('Chief Lie Officer');
      const heard = await stage().page.evaluate(() => globalThis.loot.heard.join('\n'));
      expect(linesWith(heard, secrets)).toEqual([]);
    });

    test('a page whose fields bear the names of our tools is read and highlighted', async () => {
      await stage().open(clobbered.address);
      const panel = await insightsOn(stage(), clobbered.id);
      expect(await wordsOf(panel)).toContain('Director of ML Infrastructure');
      await panel.evaluate(() => {
        for (const shut of document.querySelectorAll('details')) shut.open = true;
        const button = [...document.querySelectorAll('button')].find((one) =>
          /show in posting/i.test(`${one.textContent} ${one.ariaLabel}`),
        );
        if (!button) throw new Error('no button to show the words');
        button.click();
      });
      await until('a highlight', () =>
        stage().page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0)),
      );
    });
  },
  async (stage) => {
    await stage.serve(eavesdropped.address, page(eavesdropped, `(${eavesdrop})()`));
    await stage.serve(poisoned.address, page(poisoned, `(${eavesdrop})();(${poison})()`));
    await stage.serve(clobbered.address, page(clobbered, '', `(${clobber})()`));
  },
);

const linesWith = (text: string, pattern: RegExp) =>
  text.split('\n').filter((line) => pattern.test(line));

/** Opens what is folded and moves the focus through the panel: a page could notice that. */
async function pressAll(panel: Surface): Promise<void> {
  await panel.evaluate(() => {
    for (const shut of document.querySelectorAll('details')) shut.open = true;
    for (const one of document.querySelectorAll<HTMLElement>('button, a, input')) one.focus();
  });
}
