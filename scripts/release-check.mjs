// `npm run release:check`: builds the stores' archives twice, from two fresh clones of the commit in
// two folders, and compares them byte for byte. `--install`: each clone installs its own packages,
// as a stranger would; without, both use those of this folder.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem, root, run, setUp, tellProblems } from './setup.mjs';

const install = process.argv.includes('--install');
/** Of different length and depth, so that a path in a bundle cannot go unnoticed. */
const places = ['one', join('another', 'folder deeper down')];

async function must(what, command, parameters, cwd) {
  const { code, output } = await run(command, parameters, { quiet: true, cwd });
  if (code !== 0) throw new Problem(`${what} failed:\n${output}`);
}

/** Clones into `folder` and builds there; the hashes, a line for each archive. */
async function built(folder) {
  await must('Cloning', 'git', ['clone', '--quiet', '--no-hardlinks', root, folder], root);
  if (install) await must('Installing', 'npm', ['ci', '--no-audit', '--no-fund'], folder);
  else
    symlinkSync(realpathSync(join(root, 'node_modules')), join(folder, 'node_modules'), 'junction');
  await must('Building', 'node', ['scripts/zip.mjs'], folder);
  return readFileSync(join(folder, '.output', 'SHA256SUMS'), 'utf8')
    .trim()
    .split('\n');
}

await tellProblems(async () => {
  await setUp();
  const home = mkdtempSync(join(tmpdir(), 'rolescope-release-'));
  try {
    const all = [];
    for (const place of places) {
      const folder = join(home, place);
      mkdirSync(folder, { recursive: true });
      all.push(await built(folder));
    }
    const [first = [], second = []] = all;
    const differing = first.filter((line) => !second.includes(line));
    for (const line of first)
      console.log(`${differing.includes(line) ? 'DIFFERS' : 'same   '} ${line}`);
    if (differing.length > 0 || first.length !== second.length) {
      throw new Problem(
        'Two builds of one commit differ: something of the machine or of the clock is in them.',
      );
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
