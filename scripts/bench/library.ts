// `npm run bench -- library`: the workspace with many saved postings, in the real browser.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Kept } from '../../src/library/entry';
import { writeLibraryFile } from '../../src/library/library-file';
import { madeEntry } from '../../src/library/made-entry';
import { keyOf } from '../../src/library/posting-key';
import { type InputPosting, toPosting } from '../../src/normalise/input-posting';
import { findChromium } from '../find-browser.mjs';
import { openExtension } from '../open-extension.mjs';
import { Problem, root } from '../setup.mjs';
import type { Figure } from './bench';
import {
  filterTimes,
  firstRows,
  heapOf,
  imported,
  judgedAgain,
  scrollFrames,
  sortTimes,
} from './library-measures';
import { quantile } from './quantile';

/** Texts of the generator are short: so many make one as long as real postings are. */
const textsInOne = 4;

/** Figures of the library's page with `many` saved postings. */
export async function benchLibrary(many: number): Promise<Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'rolescope-library-'));
  const open = async () =>
    openExtension({
      executablePath: await findChromium(),
      headless: true,
      profile,
    });
  const figures: Figure[] = [];
  const load = loadOf();
  const saved = `${many.toLocaleString('en')} saved postings`;
  const tell = (what: string, measured: string, budget = '') =>
    figures.push({ what, measured, budget });
  let context: BrowserContext | undefined;
  try {
    context = await open();
    const file = join(profile, 'library.json');
    writeFileSync(file, writeLibraryFile(madeKept(many), '2026-11-01'));
    const came = await imported(context, await homeOf(context), file);
    tell('a file of as many chosen → what it would do', seconds(came.read));
    tell(`${saved} brought in`, seconds(came.time), '≤ 60 s');
    tell('longest task of the page meanwhile', longTasks(came));
    const judged = await judgedAgain(context, await homeOf(context));
    tell(`${saved} judged again`, seconds(judged.time), '≤ 30 s');
    tell(
      'longest task of the page meanwhile',
      longTasks(judged),
      'no longer than a reader notices: 100 ms',
    );
    await context.close();
    context = await open();
    const cold = await firstRows(context, await homeOf(context));
    tell('open the workspace → first rows, browser just started', ms([cold]), '≤ 1 s');
    const opened: number[] = [];
    for (let i = 0; i < 5; i++) opened.push(await firstRows(context, await homeOf(context)));
    tell('open the workspace → first rows, again', ms(opened), '≤ 1 s');
    const page = await library(context, await homeOf(context), many);
    const filters = await filterTimes(page);
    tell('a letter typed into the search → its rows painted', ms(filters.text), '≤ 50 ms');
    tell('the same, misspelt', ms(filters.misspelt), '≤ 50 ms');
    tell('a filter chosen → its rows painted', ms(filters.facets), '≤ 50 ms');
    tell('a heading pressed → sorted rows painted', ms(await sortTimes(page)), '≤ 100 ms');
    const frames = await scrollFrames(page);
    tell(
      'scrolling 1,000 pixels a frame',
      `${quantile(frames.times, 0.5).toFixed(0)} ms a frame median, ${quantile(frames.times, 0.99).toFixed(0)} ms p99, ${frames.blank} of ${frames.times.length} frames without rows`,
      '16.7 ms, none without rows',
    );
    // On a busy machine the times say more of the others than of us.
    tell(
      'the machine’s load meanwhile, at the start and at the end',
      `${load.toFixed(1)}, ${loadOf().toFixed(1)}`,
    );
    tell('heap of the page', `${((await heapOf(page)) / 1e6).toFixed(0)} MB`);
    return figures;
  } finally {
    await context?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const ms = (times: number[]) =>
  times.length === 1
    ? `${times[0]?.toFixed(0)} ms`
    : `${quantile(times, 0.5).toFixed(0)} ms median, ${Math.max(...times).toFixed(0)} ms longest of ${times.length}`;

/** Of the last minute: how many wanted a processor. */
const loadOf = () => loadavg()[0] ?? 0;

const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;

const longTasks = ({ longest, tasks }: { longest: number; tasks: number }) =>
  `${longest.toFixed(0)} ms (${tasks} of 50 ms or more)`;

async function homeOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL('/', worker.url()).href;
}

/** The dashboard with every entry there. */
async function library(context: BrowserContext, home: string, many: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${home}dashboard.html`);
  await page.waitForFunction(
    (rows) => Number(document.querySelector('table.entries')?.ariaRowCount ?? 0) > rows,
    many,
    { timeout: 60_000 },
  );
  return page;
}

/** Postings by chance out of our own words, saved day after day, judged by a knowledge of old. */
function madeKept(many: number): Kept[] {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['scripts/make-postings.mjs', String(many * textsInOne)],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (status !== 0) throw new Problem('No postings could be generated.');
  const lines = stdout.trim().split('\n');
  return Array.from({ length: many }, (_, at) => {
    const texts = lines
      .slice(at * textsInOne, (at + 1) * textsInOne)
      .map((line): InputPosting => JSON.parse(line));
    return kept({ ...texts[0], description: texts.map((one) => one.description).join('\n\n') }, at);
  });
}

const statuses = ['interested', 'applied', 'interviewing', 'offer', 'closed'] as const;

function kept(input: InputPosting, at: number): Kept {
  const posting = { ...toPosting(input), board: at % 3 === 0 ? 'indeed' : 'linkedin' };
  const savedAt = new Date(Date.UTC(2026, 10, 1) - at * 600_000).toISOString();
  const { board, url, title, company, location, posted } = posting;
  const entry = madeEntry(
    {
      ...{ key: keyOf(posting), board, url, title, company, location, posted },
      ...{ savedAt, changedAt: savedAt, status: statuses[at % 7] ?? 'interested' },
      notes: at % 10 === 0 ? 'Ask for the budget and who owns the on-call rota.' : '',
      tags: at % 20 === 0 ? ['shortlist'] : [],
      sets: at % 50 === 0 ? ['competitors'] : [],
    },
    { role: null, knowledge: 'of old' },
  );
  return { entry, posting };
}
