import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFlags, findOne } from '../src/engine/flags/find-flags';
import type { Example, Flag } from '../src/engine/flags/flag';
import { flags } from '../src/engine/flags/registry';
import { contextOf } from './flag-scene';

const root = join(import.meta.dirname, '..');

const shown = (example: Example) =>
  (typeof example === 'string' ? example : JSON.stringify(example)).slice(0, 120);

describe.each(flags.map((flag): [string, Flag] => [flag.id, flag]))('%s', (_id, flag) => {
  test.each(flag.flags.map((example) => [shown(example), example] as const))(
    'is found in: %s',
    (_shown, example) => {
      expect(findOne(flag, contextOf(example))).toHaveLength(1);
    },
  );

  test.each(flag.ignores.map((example) => [shown(example), example] as const))(
    'is not found in: %s',
    (_shown, example) => {
      // With what it quotes, so that a failure shows why; what is absent has no quotes.
      expect(findOne(flag, contextOf(example)).map(({ id, quotes }) => [id, quotes])).toEqual([]);
    },
  );

  test('quotes the very words of the posting', () => {
    for (const example of flag.flags) {
      const { posting, ...rest } = contextOf(example);
      for (const { evidence } of findOne(flag, { posting, ...rest })) {
        for (const { quote, span } of evidence) {
          if (!span) continue;
          const text = span.block < 0 ? posting.title : posting.blocks[span.block]?.text;
          expect(text?.slice(span.start, span.end).trim()).toBe(quote);
        }
      }
    }
  });
});

describe('a flag as a value', () => {
  test('is named as its file, once, and stands in the register', () => {
    const folder = join(root, 'src/engine/flags');
    const files = readdirSync(folder)
      .filter((name) => / \w+: Flag = \{/.test(readFileSync(join(folder, name), 'utf8')))
      .map((name) => name.replace(/\.ts$/, ''));
    expect(flags.map(({ id }) => id)).toEqual(files.sort());
  });

  test('is written to its end: nothing stands as new:flag left it', () => {
    const open = flags.flatMap(({ id, title, why, question, mend, ...proof }) =>
      [title, why, question, mend, ...proof.flags, ...proof.ignores]
        .filter((words) => String(words).startsWith('Write: '))
        .map((words) => `src/engine/flags/${id}.ts: ${words}`),
    );
    expect(open).toEqual([]);
  });

  test('brings at least one example and one near miss', () => {
    const bare = flags.filter((flag) => flag.flags.length === 0 || flag.ignores.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('asks one question and says how to mend it', () => {
    for (const { question, mend } of flags) {
      expect(question).toMatch(/\?$/);
      expect(mend).toMatch(/\.$/);
    }
  });

  test('observes and accuses nobody', () => {
    const accusation =
      /\b(?:scams?|scammers?|fraud\w*|liars?|l(?:ie|ies|ying)|illegal\w*|unlawful\w*|exploit\w*|toxic|shady|dishonest\w*|violat\w*|breach\w*)\b/i;
    for (const { id, title, why, question, mend } of flags) {
      expect(
        `${id}: ${[title, why, question, mend].join(' ').match(accusation)?.[0] ?? 'fine'}`,
      ).toBe(`${id}: fine`);
    }
  });

  test('names sources that are known', () => {
    const path = join(root, 'assets/knowledge/sources.json');
    const known = existsSync(path)
      ? JSON.parse(readFileSync(path, 'utf8')).map(({ id }: { id: string }) => id)
      : [];
    const named = new Set(flags.flatMap(({ sources }) => sources));
    expect([...named].filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe('the whole pass', () => {
  test('shows the weightiest finding first', () => {
    const found = findFlags(
      contextOf('Available 24/7. We are a family. We offer equity only, no salary.'),
    );
    expect(found.map(({ severity }) => severity)).toEqual(
      [...found.map(({ severity }) => severity)].sort(
        (a, b) => ladder.indexOf(b) - ladder.indexOf(a),
      ),
    );
    expect(found.length).toBeGreaterThan(1);
  });

  test.each([
    ['one word', 'rockstar '],
    ['numbers', '10+ years 24/7 on-call $1'],
    ['quotes', '"no not '],
    ['spaces', 'work   '],
    ['one endless word', 'a'],
    ['sentences', 'No. '],
    ['lines', 'manage a team of 12\n'],
    ['brackets', '[company [insert '],
    ['years', '10 years of experience in '],
    ['addresses', 'a.b@'],
  ])('reads a megabyte of %s in time', (_name, piece) => {
    // Reading has its own budget. The flags' is 100 ms, which a quiet machine keeps; what is not
    // linear takes minutes, so a busy one may have four times as long, the best of three.
    const context = contextOf(piece.repeat(1_000_000 / piece.length));
    const took = [1, 2, 3].map(() => {
      const before = performance.now();
      findFlags(context);
      return performance.now() - before;
    });
    expect(Math.min(...took)).toBeLessThan(400);
  });
});

const ladder = ['info', 'low', 'medium', 'high', 'critical'];
