import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/engine/analyze';
import { flags } from '../src/engine/flags/registry';
import type { FlagFinding } from '../src/insights';
import { loadKnowledge } from '../src/knowledge/load';
import { type InputPosting, toPosting } from '../src/normalise/input-posting';
import { sayEnglish } from '../src/words/say-english';

const folder = join(import.meta.dirname, 'postings');
const knowledge = loadKnowledge();

/** Every finding on every own posting, as of one day. */
const findings = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const posting = JSON.parse(readFileSync(join(folder, name), 'utf8')) as InputPosting;
      const { flags: found } = analyze(
        toPosting(posting),
        knowledge,
        null,
        '2026-11-21',
        sayEnglish,
      );
      return [name.replace('.json', ''), found] as const;
    }),
);

function lineOf({ id, severity, quotes }: FlagFinding): string {
  const words = quotes.map((quote) => `“${quote.replace(/\s+/g, ' ').slice(0, 100)}”`);
  return `  ${severity.padEnd(8)} ${id.padEnd(28)} ${words.join(' ') || '(absent)'}`;
}

describe('the findings on our own postings', () => {
  test('are those we have read and agreed with: `vitest run test/flag-corpus -u` writes them anew', async () => {
    const text = [...findings].map(([name, found]) => [name, ...found.map(lineOf), ''].join('\n'));
    await expect(text.join('\n')).toMatchFileSnapshot('postings/findings.snap');
  });

  test('cover many sorts of postings and most flags', () => {
    expect(findings.size).toBeGreaterThanOrEqual(42);
    const fired = new Set([...findings.values()].flat().map(({ id }) => id));
    const silent = flags.map(({ id }) => id).filter((id) => !fired.has(id));
    expect(
      silent.map((id) => `${id}: put words that it must find into a posting in test/postings/`),
    ).toEqual([]);
  });

  test('a posting written with care has few, and none that is grave', () => {
    for (const name of [
      'director-ml-infra-austin',
      'director-mlops-near-misses',
      'head-of-mlops-london',
    ]) {
      const found = findings.get(name) ?? [];
      expect(found.filter(({ severity }) => severity !== 'info').map(({ id }) => id)).toEqual([]);
    }
  });
});
