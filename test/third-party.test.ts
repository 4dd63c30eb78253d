import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPermissive, noticesOf, packageOf } from '../scripts/build/third-party';

const root = join(import.meta.dirname, '..');

describe('a licence lets us ship a package', () => {
  test.each(['MIT', 'ISC', 'Apache-2.0', '(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)', 'BSD'])(
    '%s',
    (licence) => expect(isPermissive(licence)).toBe(true),
  );
  test.each([
    'GPL-3.0',
    'AGPL-3.0-only',
    '(MIT AND GPL-2.0)',
    'UNLICENSED',
    '',
    'SEE LICENSE IN x',
  ])('but not: %s', (licence) => expect(isPermissive(licence)).toBe(false));
});

test('every package that runs in the extension has such a licence, and what it needs as well', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; license?: string }>;
  };
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
  expect(shipped.length).toBeGreaterThan(9);
  expect(
    shipped
      .filter(([, { license = '' }]) => !isPermissive(license))
      .map(([path, { license }]) => `${path}: ${license}`),
  ).toEqual([]);
});

test('a bundled file leads to its package, with the words of its licence', () => {
  const found = packageOf(`${join(root, 'node_modules/react/cjs/react.production.js')}?v=1`);
  expect(found).toMatchObject({ name: 'react', licence: 'MIT' });
  expect(found?.text).toContain('Permission is hereby granted');
  expect(packageOf(join(root, 'src/posting.ts'))).toBeNull();
});

test('a licence that several share stands once in the notices', () => {
  const one = { version: '1.0.0', licence: 'MIT', text: 'The words.' };
  const text = noticesOf([
    { ...one, name: 'b' },
    { ...one, name: 'a' },
  ]);
  expect(text).toContain('a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\nThe words.');
  expect(text.split('The words.')).toHaveLength(2);
});
