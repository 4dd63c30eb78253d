import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { root } from '../../scripts/setup.mjs';
import { test } from './test';

interface Manifest {
  name: string;
  description: string;
  permissions: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[] }[];
  content_security_policy: { extension_pages: string };
  externally_connectable?: unknown;
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
  browser_specific_settings?: { gecko: { id: string; data_collection_permissions: unknown } };
}

const manifestOf = (browser: string): Manifest =>
  JSON.parse(readFileSync(join(root, '.output', `${browser}-mv3`, 'manifest.json'), 'utf8'));

const document = readFileSync(join(root, 'docs', 'store', 'permissions.md'), 'utf8');

/** The words in code style in the rows under a heading, one list for each row and column. */
function table(heading: string): string[][][] {
  const [, after = ''] = document.split(`## ${heading}`);
  const [section = ''] = after.split('\n## ');
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('`'))
    .map((line) =>
      line.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)),
    );
}

const sorted = (words: readonly string[]) => [...new Set(words)].sort();

for (const browser of ['chrome', 'firefox']) {
  test.describe(`the manifest for ${browser}`, () => {
    const manifest = manifestOf(browser);

    test('asks for the permissions that docs/store/permissions.md justifies, and no others', () => {
      const rows = document
        .split('\n')
        .filter((line) => /^\| `\w+` *\| (?:all|Chrome, Edge) *\|/.test(line))
        .filter((line) => browser === 'chrome' || !line.includes('Chrome, Edge'));
      const justified = rows.map((line) => /`(\w+)`/.exec(line)?.[1] ?? '');
      expect(sorted(manifest.permissions)).toEqual(sorted(justified));
      expect(manifest.optional_permissions ?? []).toEqual([]);
      const optional = table('Optional').flatMap(([, hosts = []]) => hosts);
      expect(sorted(manifest.optional_host_permissions)).toEqual(sorted(optional));
    });

    test('reads by itself the addresses that stand there, and no others', () => {
      const addresses = table('Pages that are read').flatMap(([, , hosts = []]) => hosts);
      const matches = manifest.content_scripts.flatMap((script) => script.matches);
      // Some pages of a board that is listed whole: no more than the board.
      const board = (match: string) => match.replace(/^([^:]+:\/\/[^/]+\/).*$/, '$1*');
      const own = matches.map((match) => (addresses.includes(board(match)) ? board(match) : match));
      expect(sorted(own)).toEqual(sorted(addresses));
      const hosts = manifest.host_permissions ?? [];
      expect(hosts.filter((host) => !matches.includes(host))).toEqual([]);
    });

    test('lets nothing in and nothing out', () => {
      expect(manifest.externally_connectable).toBeUndefined();
      const policy = manifest.content_security_policy.extension_pages;
      for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'none'"]) {
        expect(policy).toContain(rule);
      }
      expect(policy).not.toMatch(/https?:|\*|unsafe/);
      for (const { resources, matches, use_dynamic_url } of manifest.web_accessible_resources) {
        expect(resources).toEqual(['sidepanel.html']);
        expect(
          matches.filter((match) => !/^https:\/\/[^*/]*(?:\*\.)?[^*/]+\/\*$/.test(match)),
        ).toEqual([]);
        expect(use_dynamic_url ?? false).toBe(browser === 'chrome');
      }
    });

    test('fits the stores’ forms', () => {
      expect(manifest.name.length).toBeLessThanOrEqual(45);
      expect(manifest.description.length).toBeLessThanOrEqual(132);
      const gecko = manifest.browser_specific_settings?.gecko;
      if (browser !== 'firefox') return;
      expect(gecko?.id).toBe('rolescope@rolescope.dev');
      expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
    });
  });
}
