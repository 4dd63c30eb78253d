import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../find-browser.mjs';
import { openExtension } from '../open-extension.mjs';
import type { Figure } from './bench';
import { posting } from './page';
import { piecesOf, sumOf } from './page-cost';
import { median } from './quantile';

/** What an extension has to pay whatever it does, as content scripts. */
const floors: readonly { what: string; script: string }[] = [
  { what: 'floor: an empty content script on that page', script: 'void 0;' },
  {
    what: 'floor: a script that only mounts an empty frame there',
    script: `const frame = document.createElement('iframe');
frame.src = chrome.runtime.getURL('/frame.html');
document.documentElement.append(frame);`,
  },
];

/** Script time of extensions that do nothing, on the page whose posting is `html`. */
export async function benchFloors(html: string, rounds: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { what, script } of floors) {
    const folder = extensionOf(script);
    const context = await openExtension({
      executablePath: await findChromium(),
      headless: true,
      pages: { [posting]: html },
      folder,
    });
    const sums: number[] = [];
    for (let i = 0; i < rounds; i++) {
      sums.push(sumOf(await piecesOf(context, { address: posting, wait: 400, slowdown: 1 })));
    }
    await context.close();
    rmSync(folder, { recursive: true });
    figures.push({ what, measured: `${median(sums).toFixed(1)} ms median`, budget: '' });
  }
  return figures;
}

/** A folder with an extension that has this content script and nothing else. */
function extensionOf(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolescope-floor-'));
  mkdirSync(join(folder, 'content-scripts'));
  const matches = ['https://www.linkedin.com/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Floor',
    version: '1',
    content_scripts: [{ matches, js: ['content-scripts/floor.js'] }],
    web_accessible_resources: [{ resources: ['frame.html'], matches }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'frame.html'), '<!doctype html><title>Floor</title>');
  writeFileSync(join(folder, 'content-scripts', 'floor.js'), script);
  return folder;
}
