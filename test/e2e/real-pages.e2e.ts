import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';
import { root } from '../../scripts/setup.mjs';
import { chromiumStage } from './chromium-stage';
import { type Stage, type Surface, until } from './stage';
import { test } from './test';

const folder = join(root, '..', 'shared', 'pages');
const list = join(folder, 'expected.json');

interface SavedPage {
  file: string;
  url: string;
  board: string;
  state: string;
}

/** What the panel may say of a page in this state: a saved page never gets any further. */
const answers: Record<string, string[]> = {
  posting: ['insights', 'not-ml-leadership'],
  loading: ['loading', 'unreadable'],
  stale: ['loading', 'unreadable'],
  'not-a-posting': ['not-a-posting'],
  closed: ['closed'],
};

const pages: SavedPage[] = existsSync(list)
  ? JSON.parse(readFileSync(list, 'utf8')).filter(isWhole)
  : [];

/** Pages of the two boards that a browser can show: no nesting only scripts make, no scripts alone. */
function isWhole({ board, file }: SavedPage): boolean {
  if (!/linkedin|indeed/.test(board) || !file.endsWith('.html')) return false;
  return /<(div|main|section)\b/.test(readFileSync(join(folder, file), 'utf8'));
}

test.describe('real saved pages in Chromium', () => {
  let stage: Stage;
  let panel: Surface;

  test.beforeAll(async () => {
    test.skip(pages.length === 0, 'skipped: there are no saved pages beside the project');
    stage = await chromiumStage(await findChromium(), { pagesLoad: true });
    await stage.open('about:blank');
  });

  test.afterAll(async () => {
    await stage?.close();
  });

  for (const { file, url, state } of pages) {
    test(`${file} is ${state}, and no other posting's`, async () => {
      const html = readFileSync(join(folder, file), 'utf8');
      // The saved page's own scripts would change or leave it; ours are not bound by its policy.
      const still = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
      await stage.serve(
        url,
        html.replace(/<head[^>]*>/i, (head) => head + still),
      );
      await stage.open(url);
      panel ??= await stage.openExtensionPage('sidepanel.html');
      const expected = answers[state] ?? [];
      const says = await until(`the panel to say one of ${expected}`, async () => {
        const data = await panel.evaluate(() => ({ ...document.documentElement.dataset }));
        const own = state !== 'posting' || (data.posting && url.includes(data.posting));
        return expected.includes(data.state ?? '') && own ? data : null;
      });
      expect(expected).toContain(says.state);
    });
  }
});
