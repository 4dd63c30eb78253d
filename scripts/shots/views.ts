import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { analyze } from '../../src/engine/analyze';
import { loadKnowledge } from '../../src/knowledge/load';
import type { Kept } from '../../src/library/entry';
import { entryOf } from '../../src/library/judgement';
import { toPosting } from '../../src/normalise/input-posting';
import { sayEnglish } from '../../src/words/say-english';
import { root } from '../setup.mjs';
import type { Gallery } from './gallery';
import { themes } from './panel';

const wide = [1280, 360];
/** The extension's pages, by address, and the widths (CSS pixels) at which they are looked at. */
const views: [address: string, widths: number[]][] = [
  ['popup.html', [400]],
  ['options.html', [1280, 320]],
  ['welcome.html', [1280, 320]],
  ['dashboard.html#library', wide],
  ['dashboard.html#market', wide],
  ['dashboard.html#audit', wide],
  ['dashboard.html#knowledge', wide],
  ['dashboard.html#knowledge/director-ml-infrastructure', wide],
  ['dashboard.html#batch', wide],
];

/** Every page of the extension; `fill` says what is kept in it. The tab under the popup is the last one. */
export async function viewShots(
  gallery: Gallery,
  context: BrowserContext,
  home: string,
  fill: string,
): Promise<void> {
  const compared = keptPostings()
    .slice(0, 3)
    .map(({ entry }) => encodeURIComponent(entry.key));
  const all: typeof views =
    fill === 'filled' ? [...views, [`dashboard.html#compare/${compared.join('/')}`, wide]] : views;
  for (const [address, widths] of all) {
    const page = await context.newPage();
    await page.goto(home + address);
    await page.waitForTimeout(700);
    const name = address
      .replace(/\.html#?/, '-')
      .replace(/(compare).*/, '$1')
      .replaceAll('/', '-');
    for (const theme of themes) {
      for (const width of widths) {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width, height: 800 });
        await page.waitForTimeout(100);
        await gallery.take(page, `${name.replace(/-$/, '')}-${fill}-${theme}-${width}`);
      }
    }
    await page.close();
  }
}

/** The project's own postings as a library keeps them, saved over some months. */
export function keptPostings(): Kept[] {
  const folder = join(root, 'test', 'postings');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const knowledge = loadKnowledge();
  return names.flatMap((name, at) => {
    const posting = toPosting(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const url = `https://www.linkedin.com/jobs/view/${5_000_000_000 + at}/`;
    const whole = { ...posting, board: 'linkedin', id: String(5_000_000_000 + at), url };
    const insights = analyze(whole, knowledge, null, '2026-11-21', sayEnglish);
    if (!insights.relevance.isMlLeadership) return [];
    const month = String(1 + (at % 11)).padStart(2, '0');
    return [{ entry: entryOf(whole, insights, `2026-${month}-14T09:00:00.000Z`), posting: whole }];
  });
}
