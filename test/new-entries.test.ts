import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
  for (const path of ['assets/knowledge', 'scripts', 'src/knowledge', 'src/insights.ts']) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
});

afterEach(() => rmSync(copy, { recursive: true }));

function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(copy, 'scripts', script), ...args], {
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
    expect(run('new-skill.mjs', 'web', id, `Some ${id}`).status).toBe(0);
    const entries = JSON.parse(read('assets/knowledge/skills/web.json'));
    expect(entries).toContainEqual({ id, name: `Some ${id}`, category: 'web' });
    expect(problems()).toEqual([]);
  });

  test('refuses what exists, and a category that does not', () => {
    expect(run('new-skill.mjs', 'web', 'python').stderr).toMatch(/already, in .*language\.json/);
    expect(run('new-skill.mjs', 'nowhere', 'x').stderr).toMatch(/Categories: .*web/);
  });
});

describe('npm run new:role', () => {
  test('writes profile and story that pass the check, and its lines in the code', () => {
    const made = run('new-role.mjs', 'head-of-ai', 'aipathly-director-mlops');
    expect(made.stderr).toBe('');
    expect(read('src/insights.ts')).toContain("  | 'head-of-ai';");
    expect(read('src/knowledge/schema.ts')).toMatch(/roleIdSchema = [^;]*'head-of-ai',\n\]/);
    expect(read('src/knowledge/role-story.ts')).toContain(
      "import('../../assets/knowledge/stories/head-of-ai.json'",
    );
    expect(read('src/knowledge/load.ts')).toMatch(/ {2}headOfAi,\n\] as unknown as RoleProfile/);
    expect(
      problems().filter((problem) => !/^(?:roles|stories)\/head-of-ai\.json/.test(problem)),
    ).toEqual([]);
  });

  test('wants a source first', () => {
    expect(run('new-role.mjs', 'head-of-ai', 'hearsay').stderr).toMatch(/"hearsay" is none/);
  });
});
