// `npm run zip`: what goes to the stores, in .output/, with its hashes. The same commit gives the
// same bytes anywhere: `npm run release:check` proves it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Problem, root, run, setUp, tellProblems } from './setup.mjs';
import { zipArchive } from './zip-archive.mjs';

const output = join(root, '.output');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The files of one build, as they stand in its archive. */
function builtFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      name: relative(folder, path).split(sep).join('/'),
      content: readFileSync(path),
    }));
}

/** What git keeps: all that a reviewer needs to build the same again. Null outside a clone. */
async function sourceFiles() {
  const { code, output } = await run('git', ['ls-files', '--stage', '-z'], { quiet: true });
  if (code !== 0) return null;
  return output
    .split('\0')
    .filter((line) => line)
    .map((line) => {
      const [, mode = '', path = ''] = /^(\d+) \S+ \d\t(.*)$/s.exec(line) ?? [];
      return {
        name: path,
        content: readFileSync(join(root, path)),
        mode: mode === '100755' ? 0o755 : 0o644,
      };
    });
}

await tellProblems(async () => {
  await setUp();
  for (const browser of ['chrome', 'firefox']) {
    const { code, output: words } = await run('wxt', ['build', '-b', browser], { quiet: true });
    if (code !== 0) throw new Problem(`The extension could not be built:\n${words}`);
  }
  const chromium = zipArchive(builtFiles(join(output, 'chrome-mv3')));
  const sources = await sourceFiles();
  const archives = {
    chrome: chromium,
    // Edge takes Chrome's, byte for byte.
    edge: chromium,
    firefox: zipArchive(builtFiles(join(output, 'firefox-mv3'))),
    ...(sources && { sources: zipArchive(sources) }),
  };
  const hashes = Object.entries(archives).map(([kind, archive]) => {
    const file = `${name}-${version}-${kind}.zip`;
    writeFileSync(join(output, file), archive);
    return `${createHash('sha256').update(archive).digest('hex')}  ${file}`;
  });
  writeFileSync(join(output, 'SHA256SUMS'), `${hashes.join('\n')}\n`);
  console.log(hashes.join('\n'));
  if (!sources)
    console.log('No archive of the sources: this folder is no clone of the repository.');
});
