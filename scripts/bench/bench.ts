// `npm run bench`: what Rolescope costs, measured in the real browser with the real build.
// `npm run bench -- library`: the workspace with 10,000 saved postings.
// `npm run bench -- batch`: a file of 20,000 postings judged in the dashboard.
// `npm run bench -- peers [FOLDER]`: beside others; FOLDER holds other extensions, built, one a folder.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtForChromium } from '../open-extension.mjs';
import { Problem, root, run, setUp, tellProblems } from '../setup.mjs';
import { benchAnalysis } from './analysis';
import { benchBatch } from './batch';
import { benchCold } from './cold';
import { benchFloors } from './floors';
import { benchHeavy } from './heavy';
import { benchLibrary } from './library';
import { benchPage } from './page';
import { benchPeers } from './peers';

/** One line of the table. */
export interface Figure {
  what: string;
  measured: string;
  budget: string;
}

await tellProblems(async () => {
  await setUp();
  if (!existsSync(join(builtForChromium, 'manifest.json'))) {
    const { code, output } = await run('wxt', ['build'], { quiet: true });
    if (code !== 0) throw new Problem(`The extension could not be built:\n${output}`);
  }
  if (process.argv[2] === 'library')
    return print(await benchLibrary(Number(process.argv[3] ?? 10_000)));
  if (process.argv[2] === 'batch')
    return print(await benchBatch(Number(process.argv[3] ?? 20_000)));
  const demo = readFileSync(join(root, 'assets', 'demo', 'posting.html'), 'utf8');
  if (process.argv[2] === 'peers') return print(await benchPeers(process.argv[3], demo));
  const rounds = Number(process.argv[2] ?? 9);
  // Each as soon as it is there: all of it takes minutes.
  print(await benchAnalysis());
  print(await benchPage(demo, rounds));
  print(await benchFloors(demo, rounds));
  print(await benchHeavy(demo, Math.min(rounds, 3)));
  print(await benchCold(demo, rounds));
  await run('node', ['scripts/budgets.mjs']);
});

function print(figures: Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  const middle = Math.max(...figures.map(({ measured }) => measured.length));
  for (const { what, measured, budget } of figures) {
    console.log(`${what.padEnd(width)}  ${measured.padEnd(middle)}  ${budget}`);
  }
}
