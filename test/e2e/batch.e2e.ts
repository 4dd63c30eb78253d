import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { root } from '../../scripts/setup.mjs';
import { inBothBrowsers, press, wordsOf } from './both-browsers';
import { type Surface, until } from './stage';
import { test } from './test';

/** Postings of our own making, one a line. */
const made = (count: number) =>
  execFileSync('node', [join(root, 'scripts', 'make-postings.mjs'), `${count}`, '7'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });

let dashboard: Surface;

/** Drops a file on the view, as a person does. */
const drop = (name: string, text: string) =>
  dashboard.evaluate(
    (called, words) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([words], called));
      document
        .querySelector('.batch')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    text,
  );

const state = () =>
  dashboard.evaluate(() => {
    const said = document.querySelector<HTMLElement>('[data-batch]')?.dataset;
    return { batch: said?.batch ?? 'none', rows: Number(said?.rows ?? 0) };
  });
const ended = (how: string) =>
  until(
    `a run that is ${how}`,
    async () => {
      const now = await state();
      return now.batch === how ? now : null;
    },
    120_000,
  );

inBothBrowsers(
  (stage) => {
    test('a file is judged while the page goes on answering', async () => {
      test.setTimeout(280_000);
      dashboard = await stage().openExtensionPage('dashboard.html#batch');
      await until('the invitation', () =>
        dashboard.evaluate(() => document.querySelector('.drop') !== null),
      );
      const lines = made(300).split('\n');
      lines[99] = '{"title": "half';
      await drop('three-hundred.ndjson', lines.join('\n'));
      // The page is asked again and again meanwhile, and how long it takes to answer is told.
      const waits: number[] = [];
      const said = await until(
        'the end of the run',
        async () => {
          const asked = performance.now();
          const now = await state();
          waits.push(performance.now() - asked);
          return now.batch === 'done' ? now : null;
        },
        240_000,
      );
      expect(said.rows).toBe(300);
      waits.sort((one, other) => one - other);
      const [half, longest] = [waits[waits.length >> 1] ?? 0, waits.at(-1) ?? 0];
      const description = `${half.toFixed(0)} ms, ${longest.toFixed(0)} ms at the longest`;
      test.info().annotations.push({ type: 'the page answered within', description });
      // Judged in the page, the file would let it answer once or twice, seconds late.
      expect(waits.length).toBeGreaterThan(8);
      expect(half).toBeLessThan(500);
    });

    test('a bad record is told with its line, and the others are judged', async () => {
      await dashboard.evaluate(() => {
        const labels = [...document.querySelectorAll<HTMLElement>('.segments label')];
        labels.find((label) => label.textContent?.startsWith('Not read'))?.click();
      });
      await until('its line', async () =>
        (await wordsOf(dashboard)).includes('Line 100: this is no JSON'),
      );
    });

    test('cancelled, the run keeps what it has', async () => {
      await press(dashboard, 'Another file');
      await drop('many.ndjson', made(3_000));
      await until('some rows', async () => (await state()).rows > 20, 60_000);
      await press(dashboard, 'Cancel');
      const { rows } = await ended('cancelled');
      expect(rows).toBeGreaterThan(20);
      expect(rows).toBeLessThan(3_000);
      expect(await wordsOf(dashboard)).toContain('They stay here.');
    });

    test('a table whose names say nothing is asked about, then judged', async () => {
      await press(dashboard, 'Another file');
      await drop('odd.csv', 'a;b;c\nDirector of ML Platform;You lead the ML platform.;Lumen\n');
      await until('the question', async () =>
        (await wordsOf(dashboard)).includes('What stands where in this file?'),
      );
      await dashboard.evaluate(() => {
        const choose = (label: string, name: string) => {
          const field = [...document.querySelectorAll('.batch-choices label')].find((one) =>
            one.textContent?.startsWith(label),
          );
          const select = field?.querySelector('select');
          if (!select) throw new Error(`no choice for ${label}`);
          select.value = name;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        };
        choose('Title', 'a');
        choose('Description', 'b');
        choose('Company', 'c');
      });
      await press(dashboard, 'Judge the postings');
      expect((await ended('done')).rows).toBe(1);
      expect(await wordsOf(dashboard)).toContain('Director of ML Platform');
      expect(await wordsOf(dashboard)).toContain('Company from “c”');
    });

    test.describe('a file that holds no postings says what to do', () => {
      for (const [name, text, words] of [
        ['empty.csv', '', 'The file is empty'],
        ['scan.pdf', '%PDF-1.7', 'This is a PDF'],
        ['heads.csv', 'title,description\n', 'There is no posting in the file'],
      ] as const) {
        test(name, async () => {
          await press(dashboard, 'Another file');
          await drop(name, text);
          await ended('failed');
          expect(await wordsOf(dashboard)).toContain(words);
        });
      }
    });

    test('chosen postings are saved to the library, with their texts', async () => {
      await press(dashboard, 'Another file');
      await drop('three.ndjson', made(3));
      await ended('done');
      await dashboard.evaluate(() =>
        document.querySelector<HTMLElement>('input[aria-label="Choose all shown"]')?.click(),
      );
      await press(dashboard, 'Save 3 to the library');
      await until('the word of it', async () =>
        (await wordsOf(dashboard)).includes('3 postings saved to the library.'),
      );
    });
  },
  async () => undefined,
);
