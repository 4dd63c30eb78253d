import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { wholeWords } from '../src/engine/flags/phrases';
import { flags } from '../src/engine/flags/registry';
import { postingOf } from '../src/engine/flags/scene';
import { sentencesFor } from '../src/engine/flags/sentence-index';
import type { Sentence } from '../src/engine/read/facts';
import { toPosting } from '../src/normalise/input-posting';
import { slowShapes } from './regex-shape';

const folder = join(import.meta.dirname, '../src/engine/flags');
const postings = join(import.meta.dirname, 'postings');

interface Pattern {
  file: string;
  source: string;
  /** A piece that `wholeWords` puts its guards around. */
  piece: boolean;
}

/** Every expression of the flags: literals, and the pieces given to `phrases` and `wholeWords`. */
const patterns = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .flatMap((file) => patternsIn(file, readFileSync(join(folder, file), 'utf8')));

type Syntax = Record<string, unknown> & { type: string };

function patternsIn(file: string, text: string): Pattern[] {
  const program = parseAst(stripTypeScriptTypes(text));
  const texts = new Map<string, string>();
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (node === null || typeof node !== 'object' || !('type' in node)) return;
    const part = node as Syntax;
    if (part.type === 'VariableDeclarator') {
      const init = part.init as Syntax | null;
      const name = (part.id as Syntax).name;
      if (init && typeof init.value === 'string') texts.set(String(name), init.value);
    }
    if (part.type === 'Literal' && part.regex) {
      found.push({ file, source: (part.regex as { pattern: string }).pattern, piece: false });
    }
    if (part.type === 'CallExpression' && /^(?:phrases|wholeWords)$/.test(nameOf(part.callee))) {
      const [list] = part.arguments as Syntax[];
      for (const piece of (list?.elements as Syntax[] | undefined) ?? []) {
        found.push({ file, source: textOf(piece, texts), piece: true });
      }
    }
    for (const value of Object.values(part)) visit(value);
  };
  visit(program);
  return found;
}

function nameOf(node: unknown): string {
  return String((node as Syntax).name ?? '');
}

function textOf(node: Syntax, texts: Map<string, string>): string {
  if (typeof node.value === 'string') return node.value;
  const quasis = (node.quasis ?? []) as { value: { cooked: string } }[];
  const values = ((node.expressions ?? []) as Syntax[]).map((one) => texts.get(nameOf(one)) ?? '');
  return quasis.map(({ value }, at) => value.cooked + (values[at] ?? '')).join('');
}

/** The texts that the flags must catch or leave alone, and the own postings, each line a sentence. */
const sentences = [
  ...flags.flatMap((flag) => [...flag.flags, ...flag.ignores]).map((one) => postingOf(one)),
  ...readdirSync(postings)
    .filter((name) => name.endsWith('.json'))
    .map((name) => toPosting(JSON.parse(readFileSync(join(postings, name), 'utf8')))),
]
  .flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)])
  .map((text): Sentence => ({ block: 0, start: 0, end: text.length, text, section: 'other' }));

describe('the checker of expressions', () => {
  test.each([
    '(a+)+',
    '(?:\\w+)*x',
    '\\s*\\s+',
    '\\w*\\d+',
    'salary.*range',
    '[^.]*pay',
    '(?:a|b+)*',
    '(?:very |really )*good',
  ])('finds the slow shape in %s', (source) => {
    expect(slowShapes(source)).not.toEqual([]);
  });

  test.each(['manag\\w+ (?:\\w+ ){0,3}team', '[^.;]{0,60}hours', '\\d+ \\d+', 'a+b+'])(
    'lets %s pass',
    (source) => {
      expect(slowShapes(source)).toEqual([]);
    },
  );
});

describe('every expression of the flags', () => {
  test('is read from the sources', () => {
    expect(patterns.length).toBeGreaterThan(200);
    expect(patterns.filter(({ source }) => source === '')).toEqual([]);
  });

  test('has no shape that can take more than linear time', () => {
    const slow = patterns.flatMap(({ file, source }) =>
      slowShapes(source).map((why) => `${file}: ${why}: ${source.slice(0, 160)}`),
    );
    expect(slow).toEqual([]);
  });

  test('is offered every sentence that it matches', () => {
    const missed: string[] = [];
    for (const { file, source, piece } of patterns) {
      const expression = piece ? wholeWords([source]) : new RegExp(source, 'i');
      const matching = sentences.filter(({ text }) => text.match(expression));
      const offered = new Set(sentencesFor({ sentences }, expression));
      missed.push(
        ...matching.filter((one) => !offered.has(one)).map(({ text }) => `${file}: ${text}`),
      );
    }
    expect(missed).toEqual([]);
  });

  test('reads hostile repetitions of its own words in time', () => {
    const slow: string[] = [];
    for (const { file, source, piece: guarded } of patterns) {
      const expression = guarded ? wholeWords([source]) : new RegExp(source, 'gi');
      const words = source.match(/[a-z]{3,}/gi)?.slice(0, 2) ?? [];
      for (const piece of [
        'a',
        ' ',
        'a ',
        '1',
        '1 - ',
        ...words,
        ...words.map((word) => `${word} `),
      ]) {
        const text = piece.repeat(Math.ceil(24_000 / piece.length));
        // The best of three where the first was slow: the machine has other things to do.
        let took = time(() => [...text.matchAll(expression)].length);
        for (let again = 0; again < 2 && took > 150; again++) {
          took = Math.min(
            took,
            time(() => [...text.matchAll(expression)].length),
          );
        }
        if (took > 150)
          slow.push(`${file}: ${Math.round(took)} ms for "${piece}": ${source.slice(0, 120)}`);
      }
    }
    expect(slow).toEqual([]);
  }, 30_000);
});

function time(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
