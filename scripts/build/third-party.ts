import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Licences under which a package may be part of what ships: use and pass on, with their notice. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Zlib',
]);

/** What packages that say it otherwise mean, read in their licence files. 2026-11 */
const meant: Record<string, string> = { BSD: 'BSD-2-Clause' };

/** A package whose code is part of the build. */
export interface Bundled {
  name: string;
  version: string;
  /** As its package.json states it: an SPDX expression. */
  licence: string;
  /** The text of its licence file; '' where it has none. */
  text: string;
}

/** Whether the licence lets us ship the package: one side of every OR, all sides of every AND. */
export function isPermissive(licence: string): boolean {
  const choices = licence.replace(/[()]/g, '').split(/ OR /i);
  return choices.some((choice) =>
    choice.split(/ AND /i).every((one) => permissive.has(meant[one.trim()] ?? one.trim())),
  );
}

/** The package that a bundled file belongs to; null: it is our own, or made by the bundler. */
export function packageOf(moduleId: string): Bundled | null {
  const path = moduleId.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/');
  if (!path.includes('/node_modules/')) return null;
  let folder = dirname(path);
  // Packages put a package.json without a name into folders of theirs, to say how to load them.
  for (; folder.includes('/node_modules/'); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (!existsSync(file)) continue;
    const { name, version, license } = JSON.parse(readFileSync(file, 'utf8'));
    if (name && version)
      return { name, version, licence: String(license ?? ''), text: textIn(folder) };
  }
  return null;
}

function textIn(folder: string): string {
  const files = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name));
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n').trim())
    .join('\n\n');
}

/** The notices that the licences of what we ship ask for, as one text; each licence's words once. */
export function noticesOf(bundled: readonly Bundled[]): string {
  const titled = (one: Bundled) => `${one.name} ${one.version} (${one.licence})`;
  const byText = Map.groupBy(
    [...bundled].sort((a, b) => (titled(a) < titled(b) ? -1 : 1)),
    ({ text }) => text,
  );
  const parts = [...byText].map(
    ([text, those]) =>
      `${those.map(titled).join('\n')}\n\n${text || 'No licence file in the package.'}`,
  );
  const line = '-'.repeat(72);
  return `Rolescope contains code of these packages, under their licences.\n\n${parts.join(`\n\n${line}\n\n`)}\n`;
}
