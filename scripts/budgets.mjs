// What a page pays for us, and what the panel weighs; a build over its budget fails.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

const kilobyte = 1000;
/** Bytes; from the budgets of the design. */
const contentScript = { raw: 16 * kilobyte, gzip: 6 * kilobyte };
const panelPage = { gzip: 150 * kilobyte };

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
  for (const { name, files, raw, gzip } of surfaces(folder)) {
    const contents = files.map((file) => readFileSync(join(folder, file)));
    const bytes = contents.reduce((sum, content) => sum + content.length, 0);
    const packed = contents.reduce(
      (sum, content) => sum + gzipSync(content, { level: 9 }).length,
      0,
    );
    const good = packed <= gzip && (raw === undefined || bytes <= raw);
    over ||= !good;
    const limit = `${raw ? `${raw} raw, ` : ''}${gzip} gzip`;
    console.log(
      `${good ? 'ok  ' : 'OVER'} ${browser}: ${name}: ${bytes} bytes raw, ${packed} gzip (budget ${limit})`,
    );
  }
}
if (over) process.exitCode = 1;
