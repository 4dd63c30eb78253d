// `npm run analyze`: src/cli/analyze.ts as one file of plain JavaScript, made anew when the project has
// changed. It starts three times as fast as from source, which tells when postings come in small parts.
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

const bundle = join(root, '.output', 'cli', 'analyze.mjs');
/** What goes into it, and what decides how it is made. */
const made = ['src', 'assets/knowledge', 'scripts/analyze.mjs', 'package-lock.json'];

if (!existsSync(bundle) || newest() > statSync(bundle).mtimeMs) await write();
// Node 22 and newer.
nodeModule.enableCompileCache?.();
await import(pathToFileURL(bundle).href);

/** When the youngest of the sources was changed. */
function newest() {
  return Math.max(...made.flatMap((name) => timesOf(join(root, name))));
}

function timesOf(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return [mtimeMs];
  // A folder's own time tells of files that have gone.
  return [mtimeMs, ...readdirSync(path).flatMap((name) => timesOf(join(path, name)))];
}

async function write() {
  const { build } = await import('vite');
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    json: { stringify: true },
    ssr: { noExternal: true },
    // Ours extends what WXT writes, which is not there before the first build.
    esbuild: { tsconfigRaw: '{}' },
    build: { ssr: 'src/cli/analyze.ts', target: 'node20', write: false },
  });
  mkdirSync(dirname(bundle), { recursive: true });
  // Several may start at once: each writes its own and puts it in place whole.
  const own = `${bundle}.${process.pid}`;
  writeFileSync(own, output[0].code);
  renameSync(own, bundle);
}
