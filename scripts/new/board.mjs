import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// npm run new:board -- ID "Name" HOST  writes src/boards/ID.ts, its lines among the employers' boards, and
// its row in docs/store/permissions.md.

const [id = '', name = '', host = ''] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../../src/boards');

if (
  !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) ||
  !name ||
  !/^(?:\*\.)?[\w-]+(?:\.[\w-]+)+$/.test(host)
) {
  stop(
    'Give id, name and host of the board: npm run new:board -- breezy "Breezy HR" "*.breezy.hr"',
  );
}
const file = join(folder, `${id}.ts`);
if (existsSync(file)) stop(`There is such a board already: src/boards/${id}.ts`);

const value = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
writeFileSync(
  file,
  `import { hookBoard } from './hook-board';

/** ${name}'s pages, by their data. ${new Date().toISOString().slice(0, 7)} */
export const ${value} = hookBoard({
  id: '${id}',
  name: '${name.replaceAll("'", "\\'")}',
  matches: ['https://${host}/*'],
  asked: ({ pathname }) => /\\/jobs?\\/([\\w-]+)/.exec(pathname)?.[1] ?? null,
});
`,
);
const register = join(folder, 'employer-boards.ts');
const lines = readFileSync(register, 'utf8').split('\n');
add(`import { ${value} } from './${id}';`, /^import .* from '\.\/(.*)';$/, id);
const registered = lines.join('\n').replace(/= \[([^\]]*)\];/, (_, names) => {
  const all = [...names.split(',').map((one) => one.trim()), value].filter((one) => one).sort();
  const line = all.join(', ');
  return line.length < 50 ? `= [${line}];` : `= [\n  ${all.join(',\n  ')},\n];`;
});
writeFileSync(register, registered);
const permissions = join(import.meta.dirname, '../../docs/store/permissions.md');
writeFileSync(permissions, withRow(readFileSync(permissions, 'utf8').split('\n')));
console.log(`src/boards/${id}.ts: reads what the page states as schema.org's JobPosting. docs/store/permissions.md names its address.
1. npm run new:page -- ${id} posting FILE   makes a page of our own after one you saved.
2. Mend the pattern in "asked" to the addresses of postings.
3. Where the data is silent or wrong, name hooks: data attribute > stable id > ARIA > class part; hook-board.ts says which there are.
4. npm run unit -- test/boards.test.ts   says what is still read otherwise than by a person.
5. The stores' texts name the boards: docs/store/listing*.md.`);

/** The tables of permissions with the board's row, in order of the names. */
function withRow(rows) {
  const head = rows.findIndex((row) => /^\| Board +\|/.test(row));
  const end = rows.findIndex((row, at) => at > head && row === '');
  const cells = rows[head].split('|').slice(1, -1);
  const nameOf = (row) => row.split('|')[1].trim().toLowerCase();
  const later = rows.findIndex(
    (row, at) => at > head + 1 && at < end && nameOf(row) > name.toLowerCase(),
  );
  const row = [name, `\`https://${host}/*\``].map(
    (cell, at) => ` ${cell.padEnd(cells[at].length - 2)} `,
  );
  rows.splice(later < 0 ? end : later, 0, `|${row.join('|')}|`);
  return rows.join('\n');
}

/** Puts the line among its kind, in alphabetical order. */
function add(line, pattern, key) {
  const at = lines.findIndex((other) => (pattern.exec(other)?.[1] ?? '') > key);
  const last = lines.findLastIndex((other) => pattern.test(other));
  lines.splice(at < 0 ? last + 1 : at, 0, line);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
