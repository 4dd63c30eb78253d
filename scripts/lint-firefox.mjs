// `npm run lint:firefox`: Mozilla's own linter over the Firefox build. An error fails, and so does
// a warning that docs/store/firefox-lint.md does not explain: the table there is read here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, root, run, setUp, tellProblems } from './setup.mjs';

const built = join(root, '.output', 'firefox-mv3');
const explained = join('docs', 'store', 'firefox-lint.md');

/** A file's name without what the bundler adds: "chunks/mount-BULI1pyw.js" is "mount". */
const bundleOf = (file = '') =>
  file.replace(/^.*\//, '').replace(/(?:\.min)?(?:-[\w-]{8})?\.\w+$/, '');

/** Rows "| `CODE` | `bundle` | most | why |" of the table, by code and bundle. */
function allowances() {
  const rows = readFileSync(join(root, explained), 'utf8').matchAll(
    /^\| `([A-Z_]+)` *\| `([^`]+)` *\| *(\d+) *\|/gm,
  );
  return new Map([...rows].map(([, code, bundle, most]) => [`${code} in ${bundle}`, Number(most)]));
}

await tellProblems(async () => {
  await setUp();
  if (!existsSync(join(built, 'manifest.json'))) {
    const { code, output } = await run('wxt', ['build', '-b', 'firefox'], { quiet: true });
    if (code !== 0) throw new Problem(`The extension could not be built:\n${output}`);
  }
  const { output } = await run('addons-linter', ['--output', 'json', built], { quiet: true });
  const start = output.indexOf('{"');
  if (start < 0) throw new Problem(`The linter did not report:\n${output}`);
  const { errors, warnings, notices } = JSON.parse(output.slice(start));
  const counts = new Map();
  for (const { code, file } of warnings) {
    const key = `${code} in ${bundleOf(file)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const allowed = allowances();
  const wrong = errors.map(({ code, message, file }) => `error ${code} in ${file}: ${message}`);
  for (const [key, count] of counts) {
    if (count > (allowed.get(key) ?? 0))
      wrong.push(`warning ${key}, ${count} times: not explained`);
  }
  for (const key of allowed.keys()) {
    if (!counts.has(key)) wrong.push(`${explained} explains ${key}, which is gone: take it out`);
  }
  const words = `${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices`;
  if (wrong.length > 0) throw new Problem(`${words}\n${wrong.join('\n')}`);
  console.log(`${words}; every warning is explained in ${explained}`);
});
