import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { flags } from '../engine/flags/registry';
import { keyOf } from '../engine/read/tokens';
import { checkKnowledge } from '../knowledge/check';
import { factsOf } from '../knowledge/check-stories';
import { loadKnowledge } from '../knowledge/load';
import { loadRoleStory } from '../knowledge/role-story';
import { knowledgeDigest, writeDigest } from './knowledge-digest';
import { knowledgeFolder } from './knowledge-folder';
import { seedCoverage } from './seed-coverage';

/** npm run knowledge: what the knowledge base holds, how it covers the seeds, what it weighs, what is wrong with it. */
const root = join(import.meta.dirname, '../..');
const files = knowledgeFolder(root);
const { roles, skills, pay, places, laws, sources, version } = loadKnowledge();
const stories = await Promise.all(roles.map(({ id }) => loadRoleStory(id)));
const dates = skills.flatMap(({ firstPublic }) => firstPublic ?? []);

print('It holds', [
  ['roles', roles.length],
  ['facts told about them', stories.flatMap(factsOf).length],
  ['titles', sum(roles.map(({ aliases }) => aliases.length + 1))],
  ['skills', skills.length],
  ['other spellings of them', sum(skills.map(({ aliases }) => aliases.length))],
  ['skills with a guard', skills.filter(({ guard }) => guard !== null).length],
  ['first public dates', dates.length],
  ['of these looked up', dates.filter(({ recalled }) => !recalled).length],
  ['pay observations', pay.length],
  ['places', places.length],
  ['laws', laws.length],
  ['sources', sources.length],
]);

const coverage = seedCoverage(root, { stories, pay });
const uncovered = (coverage ?? []).flatMap(({ counted }) =>
  counted.flatMap(({ missing }) => missing),
);
if (coverage === null)
  console.log('\nNo seeds on this machine (../shared/seeds): coverage not measured.');
else
  print(
    'It covers of each seed (in brackets: left out, with a reason)',
    coverage.map(({ role, counted }) => [
      role,
      counted
        .map(
          ({ what, held, leftOut, total }) =>
            `${what} ${held}${leftOut > 0 ? ` (+${leftOut})` : ''} of ${total}`,
        )
        .join(', '),
    ]),
  );

const shipped = (fits: (path: string) => boolean) =>
  files.filter(({ path }) => fits(path)).map(({ data }) => JSON.stringify(data));
const atStart = shipped((path) => !path.startsWith('stories/'));
print('It weighs', [
  ['at start', weight(atStart)],
  ['skills of that', weight(shipped((path) => path.startsWith('skills/')))],
  ...roles.map(({ id }): [string, string] => [
    `story of ${id}, when opened`,
    weight(shipped((path) => path === `stories/${id}.json`)),
  ]),
  ['to parse and make ready', inWords(timesOf(21, () => readyFrom(atStart)))],
]);

const digest = knowledgeDigest(files);
if (digest !== version) {
  writeDigest(root, digest);
  console.log(`\nIts version is now ${digest}: src/knowledge/version.json is written anew.`);
}

const problems = checkKnowledge(files, {
  today: new Date().toISOString().slice(0, 10),
  keyOf,
  alsoCited: flags.flatMap((flag) => flag.sources),
});
console.log(
  `\n${[...problems, ...uncovered].join('\n') || 'Nothing wrong found, nothing missing.'}`,
);
process.exitCode = problems.length + uncovered.length > 0 ? 1 : 0;

function print(title: string, rows: [string, string | number][]): void {
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(`\n${title}`);
  for (const [name, value] of rows) console.log(`  ${name.padEnd(width)}  ${value}`);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function weight(texts: string[]): string {
  const all = Buffer.from(texts.join('\n'));
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return `${kilobytes(gzipSync(all, { level: 9 }).length)} gzip, ${kilobytes(all.length)} raw`;
}

/** What the panel does before its first posting. */
function readyFrom(texts: string[]): unknown {
  return [texts.map((text): unknown => JSON.parse(text)), loadKnowledge()];
}

/** Milliseconds, ascending. */
function timesOf(runs: number, work: () => unknown): number[] {
  const times = Array.from({ length: runs }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return times.sort((a, b) => a - b);
}

function inWords(times: number[]): string {
  const [median, best] = [times[Math.floor(times.length / 2)] ?? 0, times[0] ?? 0];
  return `${median.toFixed(1)} ms median, ${best.toFixed(1)} ms at best (budget 5)`;
}
