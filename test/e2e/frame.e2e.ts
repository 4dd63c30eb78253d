import { expect } from '@playwright/test';
import { demo, inBothBrowsers, insightsOn, press } from './both-browsers';
import { boxOf, standing, strictHtml } from './frame-box';
import { type Stage, type Surface, until } from './stage';
import { test } from './test';

const focusIn = (panel: Surface) =>
  panel.evaluate(() => (document.hasFocus() ? document.activeElement?.className : null));

const focusInPage = (stage: Stage) => stage.page.evaluate(() => document.activeElement?.id);

inBothBrowsers(
  (stage) => {
    const insights = () => insightsOn(stage(), demo.id);

    test('the panel’s edge follows the pointer', async () => {
      await stage().open(demo.address);
      await insights();
      const before = await standing(
        stage(),
        'the panel',
        (box) => box.width === 400 && box.right === box.within[0],
      );
      // A pointer that is ahead of the edge for a moment is lost in Chromium's remote protocol.
      if (!stage().dragsOut) return;
      const y = before.top + 300;
      const edge = before.left + 6;
      await stage().drag([
        { x: edge, y },
        { x: edge + 20, y: y + 20 },
        { x: edge + 40, y },
      ]);
      const small = await standing(stage(), 'a narrower panel', ({ width }) => width === 360);
      expect(small.right).toBe(small.within[0]);
      await stage().drag([
        { x: small.left + 6, y },
        { x: small.left - 54, y },
      ]);
      await standing(stage(), 'a wider panel', ({ width }) => width === 420);
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
      await standing(stage(), 'a wider panel', ({ width }) => width === 520);
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
      if (stage().dragsOut) {
        await stage().drag([
          { x: left.right - 6, y },
          { x: left.right + 10, y },
        ]);
      } else {
        await panel.evaluate(() =>
          document.querySelector<HTMLElement>('[role=separator]')?.focus(),
        );
        await stage().press('ArrowRight');
      }
      const wider = await standing(stage(), 'a wider panel', ({ width }) => width > left.width);
      await stage().open(demo.address);
      const again = await insights();
      await standing(stage(), 'the same', (box) => box.left === 0 && box.width === wider.width);
      await press(again, 'Move to the right edge');
      await standing(stage(), 'the panel at the right', (box) => box.right === box.within[0]);
    });

    test('the folded tab is led along its edge and to the other one, and a click unfolds it', async () => {
      const panel = await insights();
      await press(panel, 'Fold to the edge');
      const tab = await standing(stage(), 'the tab', ({ width }) => width === 44);
      const x = tab.left + 20;
      const lower = ({ top }: { top: number }) => top > tab.top;
      // What leaves the pointer behind for a moment is lost in Chromium's remote protocol.
      if (stage().dragsOut) {
        await stage().drag([
          { x, y: tab.top + 50 },
          { x: x + 10, y: tab.top + 90 },
        ]);
        await standing(stage(), 'it further down', lower);
        await stage().drag([
          { x, y: tab.top + 90 },
          { x: 300, y: tab.top + 90 },
        ]);
      } else {
        await panel.evaluate(() => document.querySelector<HTMLElement>('.folded')?.focus());
        await stage().press('ArrowDown');
        await standing(stage(), 'it further down', lower);
        await stage().press('ArrowLeft');
      }
      const other = await standing(stage(), 'it at the left', ({ left }) => left === 0);
      expect(other.width).toBe(44);
      await stage().press('ArrowRight');
      await stage().press('ArrowUp');
      await standing(
        stage(),
        'it where the keys led it',
        (box) => box.right === box.within[0] && box.top === other.top - 24,
      );
      await stage().drag([{ x, y: tab.top + 70 }]);
      await standing(stage(), 'the panel', ({ width }) => width > 300);
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
      await standing(stage(), 'the panel', ({ width }) => width > 300);
      await until('the keyboard in the panel', async () => (await focusIn(panel)) === 'tool');
    });

    test('closed, it comes back by our key and takes the keyboard', async () => {
      const panel = await insights();
      // The frame may be gone before it answers.
      await press(panel, 'Close for this posting').catch(() => {});
      await until('no panel', async () => !(await stage().panel()));
      await stage().toggle();
      const again = await insights();
      await until('the keyboard in it', async () => (await focusIn(again)) === 'tool');
    });
  },
  async (stage) => {
    await stage.serve(demo.address, strictHtml());
    await stage.resize(1280, 800);
  },
);
