import { expect, test } from '@playwright/test';
import { demo, inBothBrowsers, insightsOn, press } from './both-browsers';
import { type Stage, type Surface, until } from './stage';

/** The demo posting under a policy that allows no style and no frame, with a link to start from. */
const strict = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';
const html = () =>
  demo
    .html()
    .replace('<head>', `<head>${strict}`)
    .replace('</body>', '<p><a id="apply" href="#apply">Apply</a></p></body>');

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
  width: number;
  height: number;
  /** The window's inside, without its scroll bar. */
  within: [number, number];
}

/** Where the frame's host stands in the page. */
const boxOf = (stage: Stage): Promise<Box> =>
  stage.page.evaluate(() => {
    const host = [...document.documentElement.children].at(-1);
    const { left, top, right, bottom, width, height } =
      host?.getBoundingClientRect() ?? new DOMRect();
    return {
      left,
      top,
      right,
      bottom,
      width,
      height,
      within: [document.documentElement.clientWidth, innerHeight],
    };
  });

const standing = (stage: Stage, what: string, is: (box: Box) => boolean) =>
  until(what, async () => {
    const box = await boxOf(stage);
    return is(box) && box;
  });

const focusIn = (panel: Surface) =>
  panel.evaluate(() => (document.hasFocus() ? document.activeElement?.className : null));

const focusInPage = (stage: Stage) => stage.page.evaluate(() => document.activeElement?.id);

/** Nothing reaches out to the side. */
const fits = (panel: Surface) =>
  panel.evaluate(() => {
    const most = innerWidth + 1;
    return [...document.querySelectorAll<HTMLElement>('#root, main, main *')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
      .filter((one) => ['auto', 'scroll', 'visible'].includes(getComputedStyle(one).overflowX))
      .filter((one) => one.getBoundingClientRect().right > most || one.matches('main'))
      .map((one) => `${one.tagName}.${one.className}`);
  });

inBothBrowsers(
  (stage) => {
    const insights = () => insightsOn(stage(), demo.id);

    test('the panel’s edge follows the pointer both ways', async () => {
      await stage().open(demo.address);
      await insights();
      const before = await standing(stage(), 'the panel', ({ width }) => width === 400);
      const y = before.top + 300;
      const edge = before.left + 3;
      await stage().drag([
        { x: edge, y },
        { x: edge - 60, y: y + 20 },
        { x: edge - 120, y },
      ]);
      const wide = await standing(stage(), 'a wider panel', ({ width }) => width === 520);
      expect(wide.right).toBe(wide.within[0]);
      await stage().drag([
        { x: wide.left + 3, y },
        { x: wide.left + 253, y },
      ]);
      await standing(stage(), 'the narrowest panel', ({ width }) => width === 320);
    });

    test('it follows the pointer far into the page and back', async () => {
      test.skip(!stage().dragsOut, 'This browser’s remote protocol cannot show it.');
      await insights();
      const { left, top } = await boxOf(stage());
      const y = top + 300;
      await stage().drag([
        { x: left + 3, y },
        { x: 20, y },
        { x: left - 97, y },
      ]);
      await standing(stage(), 'a wider panel', ({ width }) => width === 420);
      await stage().drag([
        { x: left - 97, y },
        { x: 20, y },
      ]);
      await standing(stage(), 'the widest panel', ({ width }) => width === 640);
    });

    test('the keyboard moves the edge, which says how wide the panel is', async () => {
      const panel = await insights();
      await panel.evaluate(() => document.querySelector<HTMLElement>('[role=separator]')?.focus());
      await stage().press('Home');
      const says = () =>
        panel.evaluate(() => {
          const handle = document.querySelector<HTMLElement>('[role=separator]');
          const { ariaValueNow, ariaValueMin, ariaValueMax, ariaOrientation } = handle ?? {};
          return [ariaValueNow, ariaValueMin, ariaValueMax, ariaOrientation].join(' ');
        });
      await until('the handle', async () => (await says()) === '320 320 640 vertical');
      await stage().press('ArrowLeft');
      await standing(stage(), 'a step', ({ width }) => width === 340);
      await until('its word', async () => (await says()).startsWith('340'));
      await stage().press('End');
      await standing(stage(), 'the widest', ({ width }) => width === 640);
      await stage().press('Home');
      await standing(stage(), 'the narrowest', ({ width }) => width === 320);
      await stage().press('ArrowLeft');
      await standing(stage(), 'a step', ({ width }) => width === 340);
    });

    test('at the other edge it is resized the other way, and all that is remembered', async () => {
      const panel = await insights();
      await press(panel, 'Move to the left edge');
      const left = await standing(stage(), 'the panel at the left', (box) => box.left === 0);
      const y = left.top + 300;
      await stage().drag([
        { x: left.right - 3, y },
        { x: left.right + 57, y },
      ]);
      await standing(stage(), 'a wider panel', ({ width }) => width === 400);
      await stage().open(demo.address);
      const again = await insights();
      await standing(stage(), 'the same', (box) => box.left === 0 && box.width === 400);
      await press(again, 'Move to the right edge');
      await standing(stage(), 'the panel at the right', (box) => box.right === box.within[0]);
    });

    test('the folded tab is led along its edge and to the other one, and a click unfolds it', async () => {
      const panel = await insights();
      await press(panel, 'Fold to the edge');
      const tab = await standing(stage(), 'the tab', ({ width }) => width === 44);
      const x = tab.left + 20;
      await stage().drag([
        { x, y: tab.top + 50 },
        { x: x - 30, y: tab.top + 150 },
      ]);
      await standing(stage(), 'it further down', ({ top }) => top === tab.top + 100);
      if (stage().dragsOut) {
        await stage().drag([
          { x, y: tab.top + 150 },
          { x: 300, y: tab.top + 150 },
        ]);
      } else await stage().press('ArrowLeft');
      const other = await standing(stage(), 'it at the left', ({ left }) => left === 0);
      expect(other.width).toBe(44);
      await stage().press('ArrowRight');
      await stage().press('ArrowUp');
      await standing(
        stage(),
        'it where the keys led it',
        (box) => box.right === box.within[0] && box.top === tab.top + 76,
      );
      await stage().drag([{ x, y: tab.top + 120 }]);
      await standing(stage(), 'the panel', ({ width }) => width === 400);
    });

    test('our key leads into the panel, F6 back to where the keyboard was', async () => {
      await stage().open(demo.address);
      const panel = await insights();
      await stage().page.evaluate(() => document.getElementById('apply')?.focus());
      await stage().toggle();
      await until('the keyboard in the panel', async () => (await focusIn(panel)) === 'tool');
      await stage().press('F6');
      await until('it in the page', async () => (await focusInPage(stage())) === 'apply');
      expect(await focusIn(panel)).toBe(null);

      await stage().toggle();
      await until('the keyboard in the panel', async () => (await focusIn(panel)) === 'tool');
      await stage().toggle();
      await standing(stage(), 'the tab', ({ width }) => width === 44);
      await until('it in the page', async () => (await focusInPage(stage())) === 'apply');
      await stage().toggle();
      await standing(stage(), 'the panel', ({ width }) => width === 400);
      await until('the keyboard in the panel', async () => (await focusIn(panel)) === 'tool');
    });

    test('closed, it comes back by our key and takes the keyboard', async () => {
      const panel = await insights();
      await press(panel, 'Close for this posting');
      await until('no panel', async () => !(await stage().panel()));
      await stage().toggle();
      const again = await insights();
      await until('the keyboard in it', async () => (await focusIn(again)) === 'tool');
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
        expect(await fits(panel)).toEqual([]);

        const lifted = narrow.within[1] * 0.2;
        await stage().drag([
          { x: 100, y: narrow.top + 4 },
          { x: 100, y: narrow.top + 4 - lifted },
        ]);
        await standing(
          stage(),
          'a higher sheet',
          (box) => Math.abs(box.height - narrow.within[1] * 0.75) < box.within[1] * 0.01 + 1,
        );
        await panel.evaluate(() =>
          document.querySelector<HTMLElement>('[role=separator]')?.focus(),
        );
        for (let times = 0; times < 4; times++) await stage().press('ArrowDown');
        await standing(stage(), 'a lower sheet', (box) => box.height < narrow.height + 2);
        await press(panel, 'Fold to the edge');
        const bar = await standing(stage(), 'a low bar', (box) => box.height === 44);
        expect(bar.bottom).toBe(bar.within[1]);
        expect(bar.width).toBeLessThan(bar.within[0] * 0.6);
        await stage().drag([{ x: bar.left + 30, y: bar.top + 20 }]);
        await standing(stage(), 'the sheet', (box) => box.left === 0);
        await stage().resize(1280, 800);
        await standing(stage(), 'the panel at the edge', ({ top }) => top === 64);
      });
    }
  },
  async (stage) => {
    await stage.serve(demo.address, html());
    await stage.resize(1280, 800);
  },
);
