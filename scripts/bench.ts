// `npm run bench`: what Rolescope costs, measured in the real browser with the real build.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchAnalysis } from './bench-analysis';
import { benchPage } from './bench-page';
import { builtForChromium } from './open-extension.mjs';
import { Problem, root, run, setUp, tellProblems } from './setup.mjs';

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
  const demo = readFileSync(join(root, 'assets', 'demo', 'posting.html'), 'utf8');
  const rounds = Number(process.argv[2] ?? 9);
  print([...(await benchAnalysis()), ...(await benchPage(demo, rounds))]);
  await run('node', ['scripts/budgets.mjs']);
});

function print(figures: Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  const middle = Math.max(...figures.map(({ measured }) => measured.length));
  for (const { what, measured, budget } of figures) {
    console.log(`${what.padEnd(width)}  ${measured.padEnd(middle)}  ${budget}`);
  }
}
