import { expect } from '@playwright/test';
import { demo, inBothBrowsers, insightsOn, press, wordsOf } from './both-browsers';
import { type Surface, until } from './stage';
import { test } from './test';

/** The demo posting once more, at another address and without a word of pay. */
const silent = {
  address: demo.address.replace(demo.id, '4000000002'),
  id: '4000000002',
  html: () =>
    demo
      .html()
      .replaceAll(demo.id, '4000000002')
      .replace(/<p>The base salary range.*?<\/p>/, ''),
};

let market: Surface;

const says = (words: string) =>
  until(`“${words}”`, async () => (await wordsOf(market)).includes(words));

inBothBrowsers(
  (stage) => {
    const save = async ({ address, id }: { address: string; id: string }) => {
      await stage().open(address);
      const panel = await insightsOn(stage(), id);
      await until('the button to save', () =>
        panel.evaluate(
          () =>
            [...document.querySelectorAll('button')].find(
              (button) => button.textContent?.trim() === 'Save',
            )?.disabled === false,
        ),
      );
      await press(panel, 'Save');
    };

    test('without stated pay there is nothing to count, and it is said what to do', async () => {
      market = await stage().openExtensionPage('dashboard.html#market');
      await says('No market yet');
      await save(silent);
      await says('None of your saved postings states a range of base pay');
    });

    test('a posting that states pay is held against the estimate made without it', async () => {
      await save(demo);
      await says('Of 1 saved posting with yearly base pay stated, our range held 1.');
      await says('Too few to tell');
      const cells = await market.evaluate(() =>
        [...document.querySelectorAll('.hit-rate tbody :is(th, td)')].map(
          (cell) => cell.textContent,
        ),
      );
      expect(cells.slice(0, 3)).toEqual(['Director of ML Infrastructure', '1', '1 of 1']);
      expect(cells[3]).toMatch(/^\d+\s%$/);
    });
  },
  async (stage) => {
    await stage.serve(silent.address, silent.html());
    await stage.serve(demo.address, demo.html());
  },
);
