import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inOwnWords, ownAddress, ownData } from '../scripts/new/own-words.mjs';

const root = join(import.meta.dirname, '..');
let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'rolescope-'));
  const parts = ['boards', 'normalise', 'cli', 'posting.ts', 'raw-posting.ts'];
  for (const path of [
    'package.json',
    'scripts',
    'docs/store',
    ...parts.map((part) => `src/${part}`),
  ]) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
});

afterEach(() => rmSync(copy, { recursive: true }));

function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(copy, 'scripts', 'new', script), ...args], {
    encoding: 'utf8',
  });
}

const page = `<!-- saved from url=(0063)https://jobs.lever.co/realco/00000000-0000-4000-8000-000000000009 -->
<title>RealCo - Head of Cakes</title><script>track('RealCo')</script><style>.a{}</style>
<div class="posting-page"><div class="posting-headline"><h2>Head of Cakes</h2><div class="posting-categories">
<div class="location">Bristol</div><div class="commitment">Full-time /</div><div class="workplaceTypes">Hybrid</div></div></div>
<div class="section-wrapper"><div class="section"><p>You lead four bakers and report to Jane Realname (jane@realco.example, +44 20 7946 0000), for £70,000 a year.</p></div></div></div>
<script type="application/ld+json">{"@type":"JobPosting","title":"Head of Cakes","hiringOrganization":{"name":"RealCo"},"datePosted":"2026-10-01","description":"<p>You lead</p>"}</script>`;

test('npm run new:page makes a page in other words that is read like the saved one', () => {
  const saved = join(copy, 'saved.html');
  writeFileSync(saved, page);
  const { status, stderr } = run('page.mjs', 'lever', 'cakes', saved);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const made = readFileSync(join(copy, 'test/pages/lever/cakes.html'), 'utf8');
  expect(made).not.toMatch(/realco|Realname|Bristol|Cakes|jane@|7946|track|\.a\{\}/i);
  const [record] = JSON.parse(readFileSync(join(copy, 'test/pages/lever/expected.json'), 'utf8'));
  expect(record).toMatchObject({
    file: 'cakes.html',
    board: 'lever',
    state: 'posting',
    workplace: 'hybrid',
    employmentType: 'Full-time',
    datePosted: '2026-10-01',
  });
}, 60_000);

test('npm run new:board writes a board that is registered in its place', () => {
  expect(run('board.mjs', 'breezy', 'Breezy HR', '*.breezy.hr').status).toBe(0);
  expect(readFileSync(join(copy, 'src/boards/breezy.ts'), 'utf8')).toContain(
    "matches: ['https://*.breezy.hr/*']",
  );
  const written = (path: string) => readFileSync(join(copy, path), 'utf8');
  const register = written('src/boards/employer-boards.ts');
  const imported = [...register.matchAll(/^import \{ (\w+) \} from/gm)].map(([, name]) => name);
  expect(imported).toContain('breezy');
  expect(imported).toEqual([...imported].sort());
  const listed = /= \[([^\]]*)\];/
    .exec(register)?.[1]
    ?.split(',')
    .map((name) => name.trim());
  expect(listed?.filter((name) => name)).toEqual(imported);
  expect(written('docs/store/permissions.md')).toMatch(
    /\n\| Ashby .*\n\| Breezy HR +\| `https:\/\/\*\.breezy\.hr\/\*` +\|\n\| Built In /,
  );
  expect(run('board.mjs', 'breezy', 'Breezy HR', '*.breezy.hr').status).toBe(1);
});

describe('a page in our own words', () => {
  test('keeps what readers go by: figures, money, workplace, age', () => {
    expect(inOwnWords('Remote · $95/hr - $135/hr · Posted 2 weeks ago')).toBe(
      'Remote · $95/hr - $135/hr · Posted 2 weeks ago',
    );
  });

  test('gives the same word for the same word, so that titles still agree', () => {
    expect(inOwnWords('Zephyr')).toBe(inOwnWords('Zephyr'));
    expect(inOwnWords('Zephyr')).not.toContain('eph');
  });

  test('keeps ids in addresses and nothing of the names', () => {
    const address = ownAddress(
      'https://www.linkedin.com/jobs/view/baker-at-realco-4100000031/?trk=x',
    );
    expect(address).toMatch(/\/jobs\/view\/.*-4100000031\/$/);
    expect(address).not.toMatch(/baker|realco|trk/);
  });

  test('keeps a board’s host without the employer’s part, and no address elsewhere', () => {
    const own = ownAddress('https://realco.recruitee.com/o/baker-7', 'realco.recruitee.com');
    expect(own).toMatch(/^https:\/\/\w+\.recruitee\.com\/o\//);
    expect(own).not.toContain('realco');
    expect(ownAddress('https://jobs.lever.co/', 'jobs.lever.co')).toBe('https://jobs.lever.co/');
    expect(ownAddress('https://realco.example/', 'jobs.lever.co')).toBe('https://example.com/');
  });

  test('drops forms and questions from data, keeps units and dates', () => {
    const data = {
      applicationForm: [1],
      datePosted: '2026-10-01',
      unitText: 'YEAR',
      name: 'RealCo',
    };
    expect(ownData(data)).toEqual({
      datePosted: '2026-10-01',
      unitText: 'YEAR',
      name: inOwnWords('RealCo'),
    });
  });
});
