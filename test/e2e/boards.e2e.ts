import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findChromium, findFirefox } from '../../scripts/find-browser.mjs';
import { root } from '../../scripts/setup.mjs';
import { chromiumStage } from './chromium-stage';
import { firefoxStage } from './firefox-stage';
import { type Stage, type Surface, until } from './stage';
import { test } from './test';

interface OwnPage {
  file: string;
  url: string;
  state: string;
}

const folder = join(root, 'test/pages');
/** Pages whose address no board has. */
const strange = /^(?:page|site)$/;

/** The first whole posting of each board; a nesting that only scripts make cannot be served. */
const postings = readdirSync(folder)
  .filter((board) => !strange.test(board))
  .flatMap((board) => {
    const pages: OwnPage[] = JSON.parse(readFileSync(join(folder, board, 'expected.json'), 'utf8'));
    const page = pages.find(({ state, file }) => state === 'posting' && file.endsWith('.html'));
    const path = join(folder, board, page?.file ?? '');
    return page ? [{ board, path, url: page.url.replace(/#.*/, '') }] : [];
  });

const stages = {
  Chromium: { open: async () => chromiumStage(await findChromium()), boards: postings },
  Firefox: {
    open: async () => firefoxStage(await findFirefox()),
    boards: postings.filter(({ board }) => /^(?:ashby|greenhouse|lever|workday)$/.test(board)),
  },
};

for (const [browser, { open, boards }] of Object.entries(stages)) {
  test.describe(`a posting of each board in ${browser}`, () => {
    test.describe.configure({ mode: 'serial' });
    let stage: Stage;

    test.beforeAll(async () => {
      stage = await open();
    });

    test.afterAll(async () => {
      await stage?.close();
    });

    for (const { board, url, path } of boards) {
      test(`${board}: the panel stands beside it with its insights`, async () => {
        await stage.serve(url, readFileSync(path, 'utf8'));
        await stage.open(url);
        const state = await until('the panel to judge the posting', async () => {
          const panel: Surface | null = await stage.panel();
          const said = await panel?.evaluate(() => document.documentElement.dataset.state);
          return said && said !== 'loading' ? said : null;
        });
        expect(state).toBe('insights');
      });
    }
  });
}
