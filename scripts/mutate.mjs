// `npm run mutate -- read`: do the tests bite? Changes one thing of the engine's folder at a time
// (read, role, flags, pay, gap) and tells which changes no test noticed. Hours on a small machine
// for the whole engine, so a folder or a file at a time; what was measured is kept and used again.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, root, run, setUp, tellProblems } from './setup.mjs';

const engine = join(root, 'src', 'engine');
const folders = readdirSync(engine, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Killed or timed out: somebody noticed. */
const noticed = new Set(['Killed', 'Timeout']);
const unnoticed = new Set(['Survived', 'NoCoverage']);

/** How many of the changes in what is wanted a test noticed, and those that none did; the report tells of earlier runs too. */
function told({ files }, wanted) {
  let killed = 0;
  const left = [];
  for (const [path, { source, mutants }] of Object.entries(files)) {
    if (!path.startsWith(`src/engine/${wanted}`)) continue;
    const lines = source.split('\n');
    for (const { status, location, mutatorName, replacement } of mutants) {
      if (noticed.has(status)) killed++;
      if (!unnoticed.has(status)) continue;
      const { line } = location.start;
      const instead = (replacement ?? '').replace(/\s+/g, ' ').slice(0, 60);
      left.push(`${path}:${line} ${mutatorName} → ${instead}   ${lines[line - 1]?.trim()}`);
    }
  }
  return { killed, left };
}

await tellProblems(async () => {
  await setUp();
  const wanted = process.argv[2] ?? '';
  const [folder = '', file] = wanted.split('/');
  if (!folders.includes(folder)) {
    throw new Problem(
      `Name a folder of the engine (${folders.join(', ')}), or a file in it: role/match.ts`,
    );
  }
  const results = join(root, 'test-results', 'mutation');
  mkdirSync(results, { recursive: true });
  const pattern = file ? `src/engine/${folder}/${file}` : `src/engine/${folder}/**/*.ts`;
  await run('wxt', ['prepare'], { quiet: true });
  const { code } = await run(
    'stryker',
    [
      'run',
      'stryker.config.json',
      '--mutate',
      `${pattern},!**/*.test.ts`,
      '--incrementalFile',
      join(results, `${folder}.incremental.json`),
    ],
    { env: { MUTATED_FOLDER: folder } },
  );
  const written = join(results, 'last.json');
  if (code !== 0 || !existsSync(written))
    throw new Problem('Stryker did not finish; it says why above.');
  const { killed, left } = told(JSON.parse(readFileSync(written, 'utf8')), wanted);
  for (const line of left) console.log(line);
  const all = killed + left.length;
  console.log(
    `\n${wanted}: ${killed} of ${all} changes were noticed by a test (${((100 * killed) / all).toFixed(1)} %; goal 75 %)`,
  );
});
