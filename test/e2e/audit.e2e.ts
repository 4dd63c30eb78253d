import { expect } from '@playwright/test';
import { inBothBrowsers, press, wordsOf } from './both-browsers';
import { type Surface, until } from './stage';
import { test } from './test';

const pasted = `# Director of Machine Learning Infrastructure

You lead the machine learning platform team and its GPU clusters. You must be available 24/7, also at night.

## What you will do
- Hire and lead a team of 12 engineers who run Kubernetes and Slurm
- Work 70+ hours a week when a launch is near

## What you bring
- 25+ years of Kubernetes experience required
- Native English speaker

## What we offer
- Equity in lieu of salary for the first year
`;

/** What one click on a suggestion makes of the draft, as the buttons say it. */
const clicks = [
  'Write “Solid experience with Kubernetes”',
  'Write “Fluent English speaker”',
  'If it is so, write “The usual week is 40 hours; longer ones are rare and made up for.”',
  'If it is so, write “You receive a salary from the first day, and a grant of shares beside it.”',
];

let dashboard: Surface;

const serious = () =>
  dashboard.evaluate(() =>
    Number(document.querySelector<HTMLElement>('[data-serious]')?.dataset.serious ?? -1),
  );
const draft = () =>
  dashboard.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea')?.value ?? '');

/** Types over the words, as a person does who has them selected. */
const typeOver = (words: string, by: string) =>
  dashboard.evaluate(
    (from, to) => {
      const area = document.querySelector('textarea');
      const at = area?.value.indexOf(from) ?? -1;
      if (!area || at < 0) throw new Error(`the draft does not say “${from}”`);
      area.setRangeText(to, at, at + from.length, 'end');
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
    words,
    by,
  );

inBothBrowsers(
  (stage) => {
    test('a pasted draft is judged, its title and its text each in their place', async () => {
      dashboard = await stage().openExtensionPage('dashboard.html#audit');
      await until('the blank sheet', () =>
        dashboard.evaluate(() => document.querySelector('.welcome') !== null),
      );
      await dashboard.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        // Firefox takes the words by their own names.
        const words = { clipboardData, data: text, dataType: 'text/plain' };
        const event = new ClipboardEvent('paste', { ...words, bubbles: true, cancelable: true });
        document.querySelector('textarea')?.dispatchEvent(event);
      }, pasted);
      await until('the serious findings', async () => (await serious()) >= 4);
      expect(await wordsOf(dashboard)).toContain('Director of ML Infrastructure');
      expect(await draft()).not.toContain('# Director');
    });

    test('a click on a quote selects its words in the draft', async () => {
      await press(dashboard, 'be available 24/7');
      const selected = await dashboard.evaluate(() => {
        const area = document.querySelector('textarea');
        return area?.value.slice(area.selectionStart, area.selectionEnd);
      });
      expect(selected).toBe('be available 24/7');
    });

    test('a suggestion is taken with a click, and the browser’s undo takes it back', async () => {
      const before = await draft();
      await press(dashboard, clicks[1] ?? '');
      await until('the change', async () => (await draft()).includes('- Fluent English speaker'));
      await dashboard.evaluate(() => document.execCommand('undo'));
      await until('the former words', async () => (await draft()) === before);
    });

    test('suggestions and typing mend it to no serious finding', async () => {
      for (const click of clicks) {
        // Each is offered once the draft was judged after the one before.
        await until(click, async () => (await wordsOf(dashboard)).includes(click));
        await press(dashboard, click);
      }
      await typeOver(
        'You must be available 24/7, also at night.',
        'On-call is shared by six people and paid.',
      );
      await until('no serious finding', async () => (await serious()) === 0);
      expect(await draft()).toContain(
        '- Solid experience with Kubernetes required\n- Fluent English',
      );
    });

    test('a reload loses nothing', async () => {
      const before = await draft();
      // What was typed is kept with the next pause.
      await new Promise((resolve) => setTimeout(resolve, 600));
      dashboard = await stage().openExtensionPage('dashboard.html#audit');
      await until('the draft', async () => (await draft()) === before);
      expect(await serious()).toBe(0);
    });

    test('saved to the library it is a posting like any other', async () => {
      await press(dashboard, 'Save to library');
      await until('the word of it', async () =>
        (await wordsOf(dashboard)).includes('It is in the library.'),
      );
      await press(dashboard, 'Open it');
      await until('its page', async () => {
        const words = await wordsOf(dashboard);
        return (
          words.includes('The posting, as saved') && words.includes('On-call is shared by six')
        );
      });
    });
  },
  async () => undefined,
);
