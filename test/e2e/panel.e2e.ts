import { expect } from '@playwright/test';
import { demo, inBothBrowsers, insightsOn, wordsOf } from './both-browsers';
import { type Surface, until } from './stage';
import { test } from './test';

/** Presses the first button whose words begin so. */
const pressFirst = (surface: Surface, words: string) =>
  surface.evaluate((beginning) => {
    const button = [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
      `${one.ariaLabel ?? one.textContent}`.trim().startsWith(beginning),
    );
    if (!button) throw new Error(`no button begins with “${beginning}”`);
    button.click();
  }, words);

const flagsShown = (surface: Surface) =>
  surface.evaluate(
    () =>
      [...document.querySelectorAll('#flags .flag-title')].map((title) => title.textContent).length,
  );

inBothBrowsers(
  (stage) => {
    test('the answer stands in the first 400 pixels, in the size of text the reader set', async () => {
      await stage().open(demo.address);
      const panel = await insightsOn(stage(), demo.id);
      const seen = await panel.evaluate(() => {
        const glance = document.querySelector('.glance');
        const body = getComputedStyle(document.body).fontSize;
        const { top = 0, bottom = 0 } = glance?.getBoundingClientRect() ?? {};
        return {
          words: [...(glance?.querySelectorAll('.glance-name') ?? [])].map(
            (one) => one.textContent,
          ),
          named: (document.querySelector('h1')?.getBoundingClientRect().bottom ?? 0) <= top,
          within: bottom > 0 && bottom <= 400,
          sizes: [getComputedStyle(document.documentElement).fontSize, body],
        };
      });
      expect(seen).toEqual({
        words: ['Pay', 'Fit', 'To ask'],
        named: true,
        within: true,
        sizes: ['16px', '13px'],
      });
    });

    test('a finding that is no problem is set aside for good, and can be brought back', async () => {
      await stage().open(demo.address);
      const panel = await insightsOn(stage(), demo.id);
      const before = await flagsShown(panel);
      expect(before).toBeGreaterThan(0);
      await pressFirst(panel, 'Never a problem for me');
      await until('the finding to go', async () => (await flagsShown(panel)) === before - 1);
      expect(await panel.evaluate(() => document.activeElement?.id)).toBe('flags-heading');

      await stage().open(`${demo.address}?again`);
      const again = await insightsOn(stage(), demo.id);
      await until('the memory of it', async () =>
        (await wordsOf(again)).includes('Set aside by you: 1'),
      );
      expect(await flagsShown(again)).toBe(before - 1);
      await pressFirst(again, 'Bring back');
      await until('the finding to return', async () => (await flagsShown(again)) === before);
    });

    test('Esc folds the panel, its tab unfolds it, and the keyboard keeps its place', async () => {
      const panel = await insightsOn(stage(), demo.id);
      await panel.evaluate(() =>
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
      );
      const focused = () => panel.evaluate(() => document.activeElement?.className);
      await until('the tab', async () => (await focused()) === 'folded');
      await pressFirst(panel, 'Unfold');
      await until('the panel', async () => (await focused()) === 'tool');
    });

    test('"About this role" tells the story of the role, each statement with its source', async () => {
      const panel = await insightsOn(stage(), demo.id);
      await panel.evaluate(() => document.querySelector<HTMLElement>('.about summary')?.click());
      const links = await until('the story', () =>
        panel.evaluate(
          () =>
            [...document.querySelectorAll<HTMLAnchorElement>('.story a.from')].map(
              ({ href }) => href,
            ).length,
        ),
      );
      expect(links).toBeGreaterThan(20);
    });

    test('what the profile does not speak of is marked as such, not as missing', async () => {
      const panel = await insightsOn(stage(), demo.id);
      await panel.evaluate(() => {
        type Extension = { chrome: { runtime: { sendMessage(message: object): unknown } } };
        const edits = [{ skill: { id: 'python' } }];
        const { runtime } = (globalThis as unknown as Extension).chrome;
        runtime.sendMessage({ verb: 'profile:edit', edits });
      });
      const chips = await until('the fit', () =>
        panel.evaluate(() => {
          const under = (group: Element) =>
            [...group.querySelectorAll<HTMLElement>('.chip')].map(({ dataset }) => dataset.state);
          const groups = [...document.querySelectorAll('.gap')].map((group) => ({
            missing: group.querySelector('h3')?.textContent?.startsWith('Missing'),
            states: under(group),
          }));
          return groups.length > 0 && groups;
        }),
      );
      const states = (missing: boolean) =>
        chips.flatMap((group) => (group.missing === missing ? group.states : []));
      expect(states(true)).not.toContain('unsaid');
      expect(new Set(states(false))).toEqual(new Set(['unsaid']));
    });
  },
  async (stage) => {
    await stage.serve(demo.address, demo.html());
    await stage.serve(`${demo.address}?again`, demo.html());
  },
);
