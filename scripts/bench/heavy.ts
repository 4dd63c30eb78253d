import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { findChromium } from '../find-browser.mjs';
import { openExtension } from '../open-extension.mjs';
import { root } from '../setup.mjs';
import type { Figure } from './bench';
import { posting } from './page';
import { largestOf, piecesOf, sumOf } from './page-cost';
import { median } from './quantile';

/** A page to load. */
interface Heavy {
  name: string;
  address: string;
  html: string;
}

const folder = join(root, '..', 'shared', 'pages');
/** Of the saved pages, so many. */
const most = 4;
/** How long (ms) a page is looked at. */
const look = 1_500;

/**
 * Our script on the heaviest saved pages, beside a page of our own: the posting `html` among 30,000
 * elements. Most saved postings are not for leaders of machine learning: no panel comes there.
 */
export async function benchHeavy(html: string, rounds: number): Promise<Figure[]> {
  const crowd = '<p><a href="#">A job <i>that</i> is another</a></p>'.repeat(10_000);
  const own = {
    name: 'our posting among 30,000 elements',
    address: posting,
    html: html.replace('</body>', `${crowd}</body>`),
  };
  const saved = heaviest();
  const pages = [own, ...saved];
  const context = await openExtension({
    executablePath: await findChromium(),
    headless: true,
    pages: Object.fromEntries(pages.map(({ address, html }) => [address, html])),
  });
  try {
    const figures: Figure[] = [];
    for (const page of pages) figures.push(await heavy(context, page, rounds));
    if (saved.length > 0) return figures;
    const why = 'skipped: no saved pages beside the project';
    return [...figures, { what: 'heaviest saved pages', measured: why, budget: '' }];
  } finally {
    await context.close();
  }
}

async function heavy(
  context: BrowserContext,
  { name, address, html }: Heavy,
  rounds: number,
): Promise<Figure> {
  const said: string[] = [];
  for (const slowdown of [1, 4]) {
    const load = { address, wait: look * slowdown, slowdown };
    const sums: number[] = [];
    const largest: number[] = [];
    let longTasks = 0;
    for (let i = 0; i < rounds; i++) {
      const pieces = await piecesOf(context, load);
      sums.push(sumOf(pieces));
      largest.push(largestOf(pieces));
      longTasks += pieces.filter(({ ms }) => ms >= 50).length;
    }
    said.push(
      `${median(sums).toFixed(1)} ms, largest piece ${median(largest).toFixed(1)}${longTasks > 0 ? `, ${longTasks} of 50 ms or more` : ''}`,
    );
  }
  return {
    what: `our script on ${name} (${(html.length / 1e6).toFixed(2)} MB)`,
    measured: said.join('; CPU 4× slowed '),
    budget: 'no piece ≥ 50 ms',
  };
}

/** The heaviest saved pages with a posting that a browser can draw; their own scripts stay out. */
function heaviest(): Heavy[] {
  const list = join(folder, 'expected.json');
  if (!existsSync(list)) return [];
  const still = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
  const all: { file: string; url: string; state: string }[] = JSON.parse(
    readFileSync(list, 'utf8'),
  );
  return all
    .filter(({ file, state }) => state === 'posting' && file.endsWith('.html'))
    .map((page) => ({ ...page, bytes: statSync(join(folder, page.file)).size }))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, most)
    .map(({ file, url }) => ({
      name: file,
      address: url,
      html: readFileSync(join(folder, file), 'utf8').replace(
        /<head[^>]*>/i,
        (head) => head + still,
      ),
    }));
}
