import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { knowledgeFolder } from '../src/cli/knowledge-folder';
import { flags } from '../src/engine/flags/registry';
import { keyOf } from '../src/engine/read/tokens';
import { checkKnowledge } from '../src/knowledge/check';

const root = join(import.meta.dirname, '..');
let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'rolescope-'));
  const parts = ['cli', 'engine/role', 'knowledge', 'insights.ts'].map((part) => `src/${part}`);
  for (const path of ['assets/knowledge', 'scripts', ...parts]) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
});

afterEach(() => rmSync(copy, { recursive: true }));

function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(copy, 'scripts', 'new', script), ...args], {
    encoding: 'utf8',
  });
}

const problems = () =>
  checkKnowledge(knowledgeFolder(copy), {
    today: new Date().toISOString().slice(0, 10),
    keyOf,
    alsoCited: flags.flatMap(({ sources }) => sources),
  });
const read = (path: string) => readFileSync(join(copy, path), 'utf8');

describe('npm run new:skill', () => {
  test.each(['aaa-first', 'mmm-middle', 'zzz-last'])('puts %s where it belongs', (id) => {
    expect(run('skill.mjs', 'web', id, `Some ${id}`).status).toBe(0);
    const path = 'assets/knowledge/skills/web.json';
    const entries: { id: string }[] = JSON.parse(read(path));
    expect(entries).toContainEqual(expect.objectContaining({ id, name: `Some ${id}` }));
    const known = { id, name: `Some ${id}`, category: 'web' };
    const filled = entries.map((one) => (one.id === id ? known : one));
    writeFileSync(join(copy, path), JSON.stringify(filled));
    expect(problems()).toEqual([]);
  });

  test('leaves nothing open of which the check does not say what to write', () => {
    run('skill.mjs', 'web', 'mmm-middle', 'Some Middle');
    const at = 'skills/web.json, "mmm-middle": ';
    expect(problems()).toEqual([
      `${at}aliases: fill it in, or take it out`,
      `${at}implies: fill it in, or take it out`,
      `${at}substitutes: fill it in, or take it out`,
      `${at}firstPublic.date: write a year, a month or a day: 2023, 2023-03, 2023-03-17`,
      `${at}firstPublic.confidence: write high, medium or low`,
      `${at}firstPublic.source: write an id, in kebab-case`,
    ]);
  });

  test('refuses what exists, and a category that does not', () => {
    expect(run('skill.mjs', 'web', 'python').stderr).toMatch(/already, in .*language\.json/);
    expect(run('skill.mjs', 'nowhere', 'x').stderr).toMatch(/Categories: .*web/);
  });
});

describe('npm run new:role', () => {
  test('writes profile and story, and its lines in the code', () => {
    const made = run('role.mjs', 'head-of-ai', 'aipathly-director-mlops');
    expect(made.stderr).toBe('');
    expect(read('src/insights.ts')).toContain("  | 'head-of-ai';");
    expect(read('src/knowledge/schema.ts')).toMatch(/roleIdSchema = [^;]*'head-of-ai',\n\]/);
    expect(read('src/knowledge/role-story.ts')).toContain(
      "import('../../assets/knowledge/stories/head-of-ai.json'",
    );
    expect(read('src/knowledge/load.ts')).toMatch(/ {2}headOfAi,\n\] as unknown as RoleProfile/);
    expect(read('src/engine/role/role-features.ts')).toMatch(/roleIds: [^;]*'head-of-ai',\n\];/);
    expect(read('src/cli/role-scores.ts')).toMatch(/const short: [^;]*'head-of-ai': 'head of ai',/);
    expect(read('src/cli/role-prior.ts')).toMatch(/'head-of-ai': \{\n {4}always: -2,[^}]*\},\n\};/);
    const { roles } = JSON.parse(read('src/engine/role/weights.json')).role;
    expect(Object.keys(roles['head-of-ai'])).toEqual(Object.keys(roles['director-mlops']));
    // The check here knows the roles of this very tree: the new one's own files it cannot judge.
    const others = problems().filter((one) => !/^(?:roles|stories)\/head-of-ai\.json/.test(one));
    expect(others).toEqual([]);
  });

  test('wants a source first', () => {
    expect(run('role.mjs', 'head-of-ai', 'hearsay').stderr).toMatch(/"hearsay" is none/);
  });
});
