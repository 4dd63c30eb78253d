import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { root } from '../../scripts/setup.mjs';
import { inBothBrowsers, insightsOn, press, wordsOf } from './both-browsers';
import { type Surface, until } from './stage';
import { test } from './test';

const id = '00000000-0000-4000-8000-000000000001';
const address = `https://jobs.lever.co/larkspur/${id}`;
const usual = readFileSync(join(root, 'test/pages/lever/posting.html'), 'utf8');
/** The board's next layout: what held the text has another name; the data says it still. */
const next = usual.replaceAll('section-wrapper', 'part-wrapper');

inBothBrowsers(
  (stage) => {
    let panel: Surface;

    test('where the text is not where we know it, the panel says so', async () => {
      await stage().open(address);
      panel = await insightsOn(stage(), id);
      await until('the doubt', async () =>
        (await wordsOf(panel)).includes('May be wrong or missing: description'),
      );
    });

    test('the report tells how the page is built, and none of its words', async () => {
      await press(panel, 'Copy a report');
      const report = await until('the report', () =>
        panel.evaluate(() => document.querySelector('textarea')?.value),
      );
      expect(report).toContain('Page: *.lever.co/*/*');
      expect(report).toContain('In doubt: description');
      expect(report).toMatch(/^ +div class/m);
      expect(report).not.toMatch(/larkspur|freight|0000/i);
    });

    test('a page as we know it leaves no doubt', async () => {
      await stage().serve(address, usual);
      await stage().open(address);
      panel = await insightsOn(stage(), id);
      // A doubt would come with a script of its own, a moment after the insights.
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await wordsOf(panel)).not.toContain('looks different');
    });
  },
  (stage) => stage.serve(address, next),
);
