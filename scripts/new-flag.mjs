import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// npm run new:flag ID  writes src/engine/flags/ID.ts and its lines in the register.

const [id = ''] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../src/engine/flags');

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  console.error('Give the id of the flag in kebab-case: npm run new:flag night-shifts');
  process.exit(1);
}
const file = join(folder, `${id}.ts`);
if (existsSync(file)) {
  console.error(`There is such a flag already: src/engine/flags/${id}.ts`);
  process.exit(1);
}

const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
writeFileSync(
  file,
  `import type { Flag } from './flag';
import { phrases } from './phrases';

export const ${name}: Flag = {
  id: '${id}',
  title: '${id.replaceAll('-', ' ')}',
  why: 'What the words may stand for, as an observation.',
  question: 'What would you ask the recruiter?',
  mend: 'What the writer of the posting could say instead.',
  category: 'language',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find: phrases(['${id.replaceAll('-', ' ')}']),
  flags: ['The posting says ${id.replaceAll('-', ' ')}.'],
  ignores: ['The posting says something else.'],
};
`,
);
writeFileSync(
  join(folder, 'registry.ts'),
  withLines(readFileSync(join(folder, 'registry.ts'), 'utf8')),
);
console.log(`src/engine/flags/${id}.ts: write its words and its proof, then npm test`);

/** The register with the flag's import and its place in the list, both in alphabetical order. */
function withLines(text) {
  const lines = text.split('\n');
  add(lines, `import { ${name} } from './${id}';`, /^import .* from '\.\/(.*)';$/, id);
  add(lines, `  ${name},`, /^ {2}(\w+),$/, name);
  return lines.join('\n');
}

function add(lines, line, pattern, key) {
  const at = lines.findIndex((other) => (pattern.exec(other)?.[1] ?? '') > key);
  const last = lines.findLastIndex((other) => pattern.test(other));
  lines.splice(at < 0 ? last + 1 : at, 0, line);
}
