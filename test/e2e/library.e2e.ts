import { expect } from '@playwright/test';
import { demo, inBothBrowsers, insightsOn, press, wordsOf } from './both-browsers';
import { type Surface, until } from './stage';
import { test } from './test';

const title = 'Director of Machine Learning Infrastructure';
let dashboard: Surface;

inBothBrowsers(
  (stage) => {
    test('a posting saved in the panel stands in the library at once', async () => {
      dashboard = await stage().openExtensionPage('dashboard.html');
      await until('the empty library', async () =>
        (await wordsOf(dashboard)).includes('No posting saved yet'),
      );
      await stage().open(demo.address);
      const panel = await insightsOn(stage(), demo.id);
      await until('the button to save', () =>
        panel.evaluate(
          () =>
            [...document.querySelectorAll('button')].find(
              (button) => button.textContent?.trim() === 'Save',
            )?.disabled === false,
        ),
      );
      await press(panel, 'Save');
      await until('the posting in the library', async () => {
        const words = await wordsOf(dashboard);
        return words.includes(title) && words.includes('$265k–340k');
      });
      await until('the panel to say so', async () => (await wordsOf(panel)).includes('Saved'));
    });

    test('what the person says of it is still there after a reload', async () => {
      await dashboard.evaluate(() => {
        const status = document.querySelector<HTMLSelectElement>('select.status');
        if (!status) throw new Error('no status');
        status.value = 'applied';
        status.dispatchEvent(new Event('change', { bubbles: true }));
      });
      const again = await stage().openExtensionPage('dashboard.html');
      await until('the status', () =>
        again.evaluate(
          () => document.querySelector<HTMLSelectElement>('select.status')?.value === 'applied',
        ),
      );
    });

    test('what is removed can be brought back', async () => {
      await dashboard.evaluate(() =>
        document.querySelector<HTMLElement>('tbody input[type=checkbox]')?.click(),
      );
      await until('the button', async () => (await wordsOf(dashboard)).includes('1 chosen'));
      await press(dashboard, 'Remove');
      await until('the empty library', async () =>
        (await wordsOf(dashboard)).includes('No posting saved yet'),
      );
      await press(dashboard, 'Undo');
      await until('the posting', async () => (await wordsOf(dashboard)).includes(title));
      expect(
        await dashboard.evaluate(
          () => document.querySelector<HTMLSelectElement>('select.status')?.value,
        ),
      ).toBe('applied');
    });

    test('a saved posting opens with its text and what is said about it', async () => {
      await press(dashboard, title);
      await until('its text', async () => {
        const words = await wordsOf(dashboard);
        return words.includes('The posting, as saved') && words.includes('Slurm cluster');
      });
    });
  },
  (stage) => stage.serve(demo.address, demo.html()),
);
