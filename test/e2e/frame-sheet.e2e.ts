import { expect } from '@playwright/test';
import { demo, inBothBrowsers, insightsOn, press } from './both-browsers';
import { standing, strictHtml } from './frame-box';
import { type Surface, until } from './stage';
import { test } from './test';

/** CSS pixels that would have to be scrolled sideways, everything unfolded. */
const overhang = (panel: Surface) =>
  panel.evaluate(() => {
    for (const closed of document.querySelectorAll('details')) closed.open = true;
    const over = [document.documentElement, ...document.querySelectorAll('main')].map(
      (one) => one.scrollWidth - one.clientWidth,
    );
    return Math.max(...over);
  });

inBothBrowsers(
  (stage) => {
    const insights = () => insightsOn(stage(), demo.id);

    test('nothing in it reaches out to the side, everything unfolded', async () => {
      await stage().open(demo.address);
      const panel = await insights();
      expect(await overhang(panel)).toBe(0);
    });

    for (const [width, height] of [
      [320, 568],
      [480, 900],
    ] as const) {
      test(`in a window of ${width} by ${height} it is a sheet at the bottom`, async () => {
        await stage().resize(width, height);
        // A window can only be made so small: what counts is what it became.
        const narrow = await standing(
          stage(),
          'a sheet',
          (box) => box.within[0] < 600 && box.left === 0 && box.right === box.within[0],
        );
        expect(narrow.bottom).toBe(narrow.within[1]);
        expect(Math.abs(narrow.height - narrow.within[1] * 0.55)).toBeLessThan(2);
        const panel = await insights();
        await until('the upper edge as handle', () =>
          panel.evaluate(
            () => document.querySelector('[role=separator]')?.ariaOrientation === 'horizontal',
          ),
        );
        expect(await overhang(panel)).toBe(0);

        // As in frame.e2e.ts: Chromium's remote protocol loses the pointer.
        if (stage().dragsOut) {
          const lifted = narrow.within[1] * 0.2;
          await stage().drag([
            { x: 100, y: narrow.top + 7 },
            { x: 100, y: narrow.top + 7 - lifted },
          ]);
          await standing(
            stage(),
            'a higher sheet',
            (box) => Math.abs(box.height - narrow.within[1] * 0.75) < box.within[1] * 0.01 + 1,
          );
        }
        await panel.evaluate(() =>
          document.querySelector<HTMLElement>('[role=separator]')?.focus(),
        );
        if (!stage().dragsOut) {
          for (let times = 0; times < 4; times++) await stage().press('ArrowUp');
          await standing(stage(), 'a higher sheet', (box) => box.height > narrow.height + 2);
        }
        for (let times = 0; times < 4; times++) await stage().press('ArrowDown');
        await standing(stage(), 'a lower sheet', (box) => box.height < narrow.height + 2);
        await press(panel, 'Fold to the edge');
        const bar = await standing(stage(), 'a low bar', (box) => box.height === 44);
        expect(bar.bottom).toBe(bar.within[1]);
        expect(bar.width).toBeLessThan(bar.within[0] * 0.6);
        await stage().press('Enter');
        await standing(stage(), 'the sheet', (box) => box.left === 0);
        await stage().resize(1280, 800);
        await standing(stage(), 'the panel at the edge', ({ top }) => top === 64);
      });
    }
  },
  async (stage) => {
    await stage.serve(demo.address, strictHtml());
    await stage.resize(1280, 800);
  },
);
