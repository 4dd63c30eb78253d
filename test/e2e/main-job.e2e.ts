import { expect } from '@playwright/test';
import { demo, inBothBrowsers, insightsOn, wordsOf } from './both-browsers';
import { feed, jobs, nurse, twoPanes } from './pages';
import { type Surface, until } from './stage';
import { test } from './test';

/** The hosts of our frame: `div`s at the root, where a page has none. */
const hostsOf = (page: Surface) =>
  page.evaluate(
    () =>
      [...document.documentElement.children].filter(
        (one) => one.tagName === 'DIV' && getComputedStyle(one).visibility === 'visible',
      ).length,
  );

inBothBrowsers(
  (stage) => {
    test('a posting gets its insights in a panel that the page cannot see into', async () => {
      await stage().open(demo.address);
      const panel = await insightsOn(stage(), '4000000001');
      const words = await wordsOf(panel);
      expect(words).toContain('Director of ML Infrastructure');
      expect(words).toMatch(/265/);
      expect(words).toMatch(/large language models/);
      expect(await hostsOf(stage().page)).toBe(1);
      expect(await stage().page.evaluate(() => window.length)).toBe(0);
      const markup = await stage().page.evaluate(() => document.documentElement.outerHTML);
      expect(markup).not.toMatch(/rolescope-|chrome-extension|moz-extension/);
    });

    test('"show in posting" highlights the very words', async () => {
      const panel = await insightsOn(stage(), '4000000001');
      await panel.evaluate(() => {
        const flag = [...document.querySelectorAll('li, article, section, details')]
          .filter((one) => one.textContent?.includes('10+ years'))
          .at(-1);
        for (const shut of document.querySelectorAll('details')) shut.open = true;
        const button = [...(flag?.querySelectorAll('button') ?? [])].find((one) =>
          /show in posting/i.test(`${one.textContent} ${one.ariaLabel}`),
        );
        if (!button) throw new Error('no button to show the words');
        button.click();
      });
      const marked = await until('a highlight', () =>
        stage().page.evaluate(() =>
          [...CSS.highlights.values()]
            .flatMap((highlight) => [...highlight])
            .map((range) => {
              const copy = document.createRange();
              copy.setStart(range.startContainer, range.startOffset);
              copy.setEnd(range.endContainer, range.endOffset);
              return copy.toString();
            })
            .join(' | '),
        ),
      );
      expect(marked).toMatch(/10\+ years.*large language models/);
    });

    test('a skill added in the popup changes the open panel without reload', async () => {
      const before = await wordsOf(await insightsOn(stage(), '4000000001'));
      const popup = await stage().openExtensionPage('popup.html');
      await addSkill(popup, 'Slurm');
      await until('the panel to speak of the profile', async () => {
        const panel = await stage().panel();
        const now = panel ? await wordsOf(panel) : before;
        return now !== before && /of \d+ required/.test(now);
      });
    });

    test('the host comes back when the page removes it', async () => {
      await stage().page.evaluate(() => {
        for (const one of document.querySelectorAll('html > div')) one.remove();
      });
      await until('the host', async () => (await hostsOf(stage().page)) === 1);
      await insightsOn(stage(), '4000000001');
    });

    test('a page that is no ML leadership posting stays untouched', async () => {
      await stage().open(nurse.address);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      // The hidden frame that judges it goes once it has: on a busy machine later.
      await until('the page as it was', () =>
        stage().page.evaluate(() => document.querySelectorAll('html > *').length === 2),
      );
      expect(await stage().panel()).toBeNull();
    });

    test('in the two-pane view the panel follows the click and never shows the former posting', async () => {
      await stage().open(twoPanes.address);
      const first = await insightsOn(stage(), jobs[0].id);
      expect(await wordsOf(first)).toContain(jobs[0].role);
      await stage().page.evaluate(() => document.querySelector<HTMLElement>('#second')?.click());
      // From the click on: whatever the panel says is of the new posting or of none.
      const panel = await until('the second posting', async () => {
        const at = await stage().panel();
        const says = await at?.evaluate(() => ({ ...document.documentElement.dataset }));
        const address = await stage().page.evaluate(() => location.href);
        if (address.includes(jobs[1].id) && says?.state === 'insights') {
          expect(says.posting).not.toBe(jobs[0].id);
        }
        return says?.state === 'insights' && says.posting === jobs[1].id ? at : null;
      });
      expect(await wordsOf(panel)).toContain(jobs[1].role);
    });

    test('from the feed to a posting without a page load, and the feed itself stays untouched', async () => {
      await stage().open(feed.address);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await stage().panel()).toBeNull();
      await stage().page.evaluate(() => document.querySelector<HTMLElement>('#jobs')?.click());
      expect(await wordsOf(await insightsOn(stage(), jobs[0].id))).toContain(jobs[0].role);
    });

    test('nothing was asked of the network', async () => {
      expect(await stage().strangeRequests()).toEqual([]);
    });
  },
  async (stage) => {
    await stage.serve(demo.address, demo.html());
    await stage.serve(feed.address, feed.html);
    await stage.serve(nurse.address, nurse.html);
    await stage.serve(twoPanes.address, twoPanes.html);
  },
);

/** Adds a skill the way a person does: types, then takes the first suggestion. */
async function addSkill(popup: Surface, name: string): Promise<void> {
  await until('the skill field', () =>
    popup.evaluate(() => !!document.querySelector('input[role=combobox]')),
  );
  await popup.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('input[role=combobox]');
    if (!field) throw new Error('no skill field');
    field.focus();
    // React listens to the prototype's setter.
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, name);
  await until('a suggestion', () =>
    popup.evaluate(() => {
      const option = document.querySelector<HTMLElement>('[role=option]');
      option?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
      option?.click();
      return !!option;
    }),
  );
  await until('the skill in the list', () =>
    popup.evaluate((text) => document.body.textContent?.includes(text), name),
  );
}
