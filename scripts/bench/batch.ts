// `npm run bench -- batch [POSTINGS]`: a file of many postings, judged in the dashboard of the real browser.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { findChromium } from '../find-browser.mjs';
import { openExtension } from '../open-extension.mjs';
import { Problem, root } from '../setup.mjs';
import type { Figure } from './bench';
import { heapOf, tasksOf, watchTasks } from './library-measures';

/** How long (ms) a run may take before the measurement is given up. */
const patience = 1_800_000;

/** Figures of the batch view with a file of `many` postings. */
export async function benchBatch(many: number): Promise<Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'rolescope-batch-'));
  const file = join(profile, 'postings.ndjson');
  await made(many, file);
  const context = await openExtension({
    executablePath: await findChromium(),
    headless: true,
    profile,
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(new URL('/dashboard.html#batch', worker.url()).href);
    const input = page.locator('.batch input[type=file]');
    await input.waitFor({ state: 'attached' });
    const before = await heapOf(page);
    await watchTasks(page);
    const start = performance.now();
    await input.setInputFiles(file);
    await page.waitForSelector('[data-batch="done"]', { timeout: patience });
    const seconds = (performance.now() - start) / 1_000;
    const rows = Number(await page.locator('[data-batch]').getAttribute('data-rows'));
    if (rows !== many) throw new Problem(`${rows} of ${many} postings were judged.`);
    const { longest, tasks } = await tasksOf(page);
    const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
    const size = megabytes(statSync(file).size);
    return [
      {
        what: `${many.toLocaleString('en')} postings (${size}) judged in the page`,
        measured: `${(many / seconds).toFixed(0)} a second, ${seconds.toFixed(1)} s in all`,
        budget: '≥ 200 a second',
      },
      {
        what: 'longest task of the page meanwhile',
        measured: `${longest.toFixed(0)} ms (${tasks} of 50 ms or more)`,
        budget: 'no longer than a reader notices: 100 ms',
      },
      {
        what: 'heap of the page with all results, before',
        measured: `${megabytes(await heapOf(page))}, ${megabytes(before)}`,
        budget: '',
      },
    ];
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Writes so many postings by chance, line after line: the file may be larger than memory. */
async function made(many: number, file: string): Promise<void> {
  const maker = spawn(process.execPath, ['scripts/make-postings.mjs', String(many)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await pipeline(maker.stdout, createWriteStream(file));
}
