import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// npm run new:flag ID  writes src/engine/flags/ID.ts and its lines in the register.
// --into FOLDER writes there instead of into the sources.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  // What is no option of ours, such as --help, gets the sentence that says what to give.
  strict: false,
  options: { into: { type: 'string' } },
});
const [id = ''] = positionals;
const folder = values.into ?? join(import.meta.dirname, '../../src/engine/flags');

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  console.error('Give the id of the flag in kebab-case: npm run new:flag -- night-shifts');
  process.exit(1);
}
const file = join(folder, `${id}.ts`);
if (existsSync(file)) {
  console.error(`There is such a file already: ${id}.ts`);
  process.exit(1);
}

const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const words = id.replaceAll('-', ' ');
writeFileSync(
  file,
  `import type { Flag } from './flag';
import { phrases } from './phrases';

export const ${name}: Flag = {
  id: '${id}',
  title: 'Write: what the posting says or lacks, in a few words',
  why: 'Write: why it matters, as an observation.',
  question: 'Write: one thing to ask the recruiter?',
  mend: 'Write: what the writer of the posting could say instead.',
  category: 'language',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find: phrases(['${words}']),
  flags: ['Write: a sentence it must catch.'],
  ignores: ['Write: a near miss it must leave alone.'],
};
`,
);
const register = join(folder, 'registry.ts');
writeFileSync(register, withLines(readFileSync(register, 'utf8')));
console.log(`src/engine/flags/${id}.ts is made and registered. Then
1. write its words and its proof: flag.ts beside it says what each field is, phrases.ts what phrases() reads and leaves out;
2. a source that is not in assets/knowledge/sources.json: add it there, then npm run knowledge;
3. put words that it must find into one of our postings in test/postings/;
4. translate its words in assets/locales/<language>/flag.json, as "${id.replaceAll('-', '_')}": all five languages, or none.
npm run unit -- test/flag says what is missing, and nothing else when all is there.`);

/** The register with the flag's import and its place in the list, both in order of the ids. */
function withLines(text) {
  const lines = text.split('\n');
  const imports = /^import (?:type )?\{ \w+ \} from '\.\/(.*)';$/;
  add(lines, `import { ${name} } from './${id}';`, (line) => imports.exec(line)?.[1]);
  const ids = new Map(
    lines.flatMap((line) => {
      const [, value, from] = /^import \{ (\w+) \} from '\.\/(.*)';$/.exec(line) ?? [];
      return value ? [[value, from]] : [];
    }),
  );
  add(lines, `  ${name},`, (line) => ids.get(/^ {2}(\w+),$/.exec(line)?.[1] ?? ''));
  return lines.join('\n');
}

/** Puts a line before the first of its kind whose id comes after it. */
function add(lines, line, idOf) {
  const at = lines.findIndex((other) => (idOf(other) ?? '') > id);
  const last = lines.findLastIndex((other) => idOf(other) !== undefined);
  lines.splice(at < 0 ? last + 1 : at, 0, line);
}
