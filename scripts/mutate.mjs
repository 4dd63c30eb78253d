// `npm run mutate -- role/match.ts pay`: do the tests bite? Changes one thing of the engine at a time
// and tells which changes no test noticed. The changes are Stryker's; all of them stand in one copy
// of the code behind switches, so that a test that is loaded once is asked about thousands.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { Problem, root, run, setUp, tellProblems } from './setup.mjs';

const engine = join(root, 'src', 'engine');
const results = join(root, 'test-results', 'mutation');
const silent = { debug() {}, info() {}, isDebugEnabled: () => false };
/** Texts are words for people, which the tests need not repeat. */
const options = {
  plugins: null,
  excludedMutations: ['StringLiteral'],
  ignorers: [],
  noHeader: false,
};

/** The files of the engine under the names given, each a folder or a file; without names all of it. */
function chosen(names) {
  const wanted = names.length > 0 ? names : [''];
  return wanted.flatMap((name) => {
    const pattern = name.endsWith('.ts') ? name : join(name, '**', '*.ts');
    const found = globSync(pattern, { cwd: engine }).filter((path) => !path.endsWith('.test.ts'));
    if (found.length === 0)
      throw new Problem(
        `Name a folder or a file of src/engine: role/match.ts. There is no ${name}.`,
      );
    return found.map((path) => join(engine, path));
  });
}

/** The code with every change behind a switch, and the list of changes. */
async function instrumented(paths) {
  const { Instrumenter } = await import('@stryker-mutator/instrumenter');
  const instrumenter = new Instrumenter(silent);
  const sources = paths.map((name) => ({
    name,
    mutate: true,
    content: readFileSync(name, 'utf8'),
  }));
  const { files, mutants } = await instrumenter.instrument(sources, options);
  return {
    files,
    mutants: mutants.filter(({ status }) => status !== 'Ignored'),
    sources: new Map(sources.map(({ name, content }) => [name, content.split('\n')])),
  };
}

/** A line that shows the change and where it stands. */
function shown({ fileName, location, mutatorName, replacement, id }, sources) {
  const line = location.start.line + 1;
  const instead = (replacement ?? '').replace(/\s+/g, ' ').slice(0, 70);
  const path = relative(engine, fileName).split(sep).join('/');
  return `${path}:${line} #${id} ${mutatorName} → ${instead}   ${sources.get(fileName)?.[line - 1]?.trim()}`;
}

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

await tellProblems(async () => {
  await setUp();
  const paths = chosen(process.argv.slice(2));
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const { files, mutants, sources } = await instrumented(paths);
  writeFileSync(
    join(results, 'code.json'),
    // Vite names files with forward slashes everywhere.
    JSON.stringify(
      Object.fromEntries(files.map(({ name, content }) => [name.split(sep).join('/'), content])),
    ),
  );
  const folders = [...new Set(paths.map((path) => basename(dirname(path))))];
  await run('wxt', ['prepare'], { quiet: true });
  const { code } = await run(
    'vitest',
    ['run', '--config', 'vitest.mutation.config.ts', '--reporter=dot'],
    {
      env: {
        MUTATED_FOLDERS: folders.join(','),
        MUTATION_SECONDS: process.env.MUTATION_SECONDS ?? '3600',
      },
    },
  );
  const outcome = join(results, 'outcome.json');
  if (code !== 0 || !existsSync(outcome))
    throw new Problem(
      'The tests do not pass as the code stands, or were stopped; mend them first.',
    );
  const { noticed, stopped, reached, atLoad, late, unfit } = JSON.parse(
    readFileSync(outcome, 'utf8'),
  );
  const isNoticed = new Set(noticed);
  const isReached = new Set(reached);
  const isAtLoad = new Set(atLoad);

  // Tables and patterns that are made when a module loads cannot be switched afterwards.
  const measured = mutants.filter(({ id }) => isReached.has(id) || !isAtLoad.has(id));
  const left = measured.filter(({ id }) => !isNoticed.has(id));
  for (const mutant of left)
    console.log(
      `${isReached.has(mutant.id) ? 'unnoticed' : 'unreached'} ${shown(mutant, sources)}`,
    );
  const rows = [...new Set(measured.map(({ fileName }) => fileName))].map((path) => {
    const own = measured.filter(({ fileName }) => fileName === path);
    return [
      relative(engine, path).split(sep).join('/'),
      own.length,
      own.filter(({ id }) => isNoticed.has(id)).length,
    ];
  });
  console.log('\n| file | changes | noticed | score |\n|---|---:|---:|---:|');
  for (const [path, all, some] of rows)
    console.log(`| ${path} | ${all} | ${some} | ${percent(some, all)} |`);
  const all = measured.length;
  const some = all - left.length;
  console.log(`| all | ${all} | ${some} | ${percent(some, all)} (goal 75 %) |`);
  for (const mutant of mutants.filter(({ id }) => stopped.includes(id)))
    console.log(`Noticed by its time alone: ${shown(mutant, sources)}`);
  if (late) console.log('The time was up: what was not judged by then counts as unnoticed.');
  for (const name of unfit)
    console.log(`Fails of itself when asked again, so it judged nothing: ${name}`);
  console.log(
    `Not measured: ${mutants.length - all} changes of what is made once, when a module loads.`,
  );
});
