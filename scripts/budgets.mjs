// What a page pays for us, and what the panel weighs. A build over its limit fails; over its budget
// it is told: the limits are where we stand, and only ever come down towards the budgets.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

const kilobyte = 1000;
/** Bytes. The budgets are the design's. */
const contentScript = {
  budget: { raw: 16 * kilobyte, gzip: 6 * kilobyte },
  limit: { raw: 16.8 * kilobyte, gzip: 7.8 * kilobyte },
  // There the panel's frame has to be called when the background slept: see src/called-frame.ts.
  firefoxLimit: { raw: 17.1 * kilobyte, gzip: 7.9 * kilobyte },
};
const panelPage = {
  budget: { raw: Infinity, gzip: 150 * kilobyte },
  limit: { raw: Infinity, gzip: 260 * kilobyte },
};

/** What is measured in one build: a name, its files, its budget. */
function surfaces(folder) {
  const scripts = readdirSync(join(folder, 'content-scripts')).filter((file) =>
    file.endsWith('.js'),
  );
  return [
    ...scripts.map((file) => ({
      name: `content script ${file}`,
      files: [`content-scripts/${file}`],
      ...contentScript,
    })),
    {
      name: 'panel page, engine and knowledge included',
      files: filesOf(folder, 'sidepanel.html'),
      ...panelPage,
    },
  ];
}

/** A page and the scripts and styles it loads at once, imports included. */
function filesOf(folder, page) {
  const found = new Set([page]);
  for (const file of found) {
    const text = readFileSync(join(folder, file), 'utf8');
    const here = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
    for (const [, name] of text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) found.add(name);
    if (file.endsWith('.js')) {
      for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
        found.add(here + name);
      }
    }
  }
  return [...found];
}

let over = false;
for (const browser of ['chrome', 'firefox']) {
  const folder = join(root, '.output', `${browser}-mv3`);
  for (const { name, files, budget, ...limits } of surfaces(folder)) {
    const limit = (browser === 'firefox' && limits.firefoxLimit) || limits.limit;
    const contents = files.map((file) => readFileSync(join(folder, file)));
    const raw = sum(contents.map((content) => content.length));
    const gzip = sum(contents.map((content) => gzipSync(content, { level: 9 }).length));
    const within = (bound) => raw <= bound.raw && gzip <= bound.gzip;
    over ||= !within(limit);
    const word = within(budget) ? 'ok  ' : within(limit) ? 'more' : 'OVER';
    console.log(`${word} ${browser}: ${name}: ${raw} bytes raw, ${gzip} gzip (${told(budget)})`);
  }
}

function sum(figures) {
  return figures.reduce((total, figure) => total + figure, 0);
}

function told({ raw, gzip }) {
  return `budget ${Number.isFinite(raw) ? `${raw} raw, ` : ''}${gzip} gzip`;
}

if (over) process.exitCode = 1;
