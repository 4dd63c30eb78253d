import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const folders: string[] = [];

/** The generator at work in a folder of its own with a copy of the register. */
function generate(id: string): { flag: string; register: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'new-flag-'));
  folders.push(folder);
  copyFileSync(join(root, 'src/engine/flags/registry.ts'), join(folder, 'registry.ts'));
  execFileSync(process.execPath, [join(root, 'scripts/new/flag.mjs'), id, '--into', folder], {
    stdio: 'pipe',
  });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { flag: read(`${id}.ts`), register: read('registry.ts').split('\n') };
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('npm run new:flag', () => {
  test.each([
    ['night-shifts', 'nightShifts'],
    ['aardvarks', 'aardvarks'],
    ['zebras', 'zebras'],
  ])('writes %s with its proof, and its lines in the order of the register', (id, name) => {
    const { flag, register } = generate(id);
    expect(flag).toContain(`export const ${name}: Flag = {\n  id: '${id}',`);
    expect(flag).toMatch(/ {2}flags: \['.+'\],\n {2}ignores: \['.+'\],/);
    const imported = register.flatMap((line) => /^import .*'\.\/(.*)';$/.exec(line)?.[1] ?? []);
    expect(imported).toContain(id);
    expect(imported).toEqual([...imported].sort());
    const listed = register.filter((line) => /^ {2}\w+,$/.test(line)).map((line) => line.trim());
    const before = imported.filter((one) => one < id && one !== 'flag').length;
    expect(listed.indexOf(`${name},`)).toBe(before);
  });

  test.each(['Night Shifts', '../flag', '', 'on-call-'])('refuses the id "%s"', (id) => {
    expect(() => generate(id)).toThrow(/kebab-case/);
  });
});
