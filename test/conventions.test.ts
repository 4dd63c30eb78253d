import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Source {
  /** From the project's root, with slashes. */
  path: string;
  text: string;
}

function sourcesIn(folder: string, extension: RegExp): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extension.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('node_modules'))
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

const code = ['src', 'entrypoints'].flatMap((folder) => sourcesIn(folder, /\.tsx?$/));
const shipped = code.filter(({ path }) => !/\.test\.tsx?$/.test(path) && !path.includes('/cli/'));
const everything = [...code, ...sourcesIn('scripts', /\.(mjs|ts)$/), ...sourcesIn('test', /\.ts$/)];

const lines = (text: string) => text.split('\n').length;
const inFolder = (folder: string) => shipped.filter(({ path }) => path.startsWith(`${folder}/`));
const paths = (sources: Source[]) => sources.map(({ path }) => path);

/** Files of `sources` whose text matches, each with the line. */
function holding(sources: Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
}

describe('the laws of the folders', () => {
  test('no file is longer than 250 lines: split it by idea', () => {
    expect(paths(everything.filter(({ text }) => lines(text) > 250))).toEqual([]);
  });

  test('an entrypoint only wires and stays within 40 lines: move what decides into src', () => {
    const entrypoints = code.filter(({ path }) => path.startsWith('entrypoints/'));
    expect(paths(entrypoints.filter(({ text }) => lines(text) > 41))).toEqual([]);
  });

  test('a red flag stays within 80 lines: share what several need in src/engine/flags', () => {
    const flags = inFolder('src/engine/flags').filter(({ text }) => /: Flag = \{/.test(text));
    expect(flags.length).toBeGreaterThan(9);
    expect(paths(flags.filter(({ text }) => lines(text) > 81))).toEqual([]);
  });

  test('files are named after their one idea, in kebab-case, never utils or index', () => {
    const odd = code.filter(({ path }) => {
      const name = basename(path).replace(/(\.test)?\.tsx?$/, '');
      const entrypoint = path.startsWith('entrypoints/') && name === 'index';
      return (
        !entrypoint &&
        (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ||
          /^(utils?|helpers?|misc|common|index)$/.test(name))
      );
    });
    expect(paths(odd)).toEqual([]);
  });
});

describe('the posting is hostile text', () => {
  test('nothing turns a string into markup or code: use textContent and elements', () => {
    const markup =
      /\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(|createContextualFragment|setHTMLUnsafe/;
    expect(holding(shipped, markup)).toEqual([]);
  });

  test('nothing asks the network: everything happens on the device', () => {
    const network =
      /\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|new EventSource|RTCPeerConnection|import\(['"`]https?:/;
    expect(holding(shipped, network)).toEqual([]);
  });
});

describe('the engine is a function of what it is given', () => {
  test('it reads no clock, no chance and no global state: pass `today` in', () => {
    const reached =
      /Date\.now\(|new Date\(\)|Math\.random\(|\b(?:performance|process)(?:\.\w|\[)|globalThis/;
    expect(holding(inFolder('src/engine'), reached)).toEqual([]);
  });
});

describe('what runs inside the job page', () => {
  test('boards, lists and page import no package but the browser itself: types alone are free', () => {
    const inPage = ['src/boards', 'src/lists', 'src/page'].flatMap(inFolder);
    const imports = inPage.flatMap(({ path, text }) =>
      [...text.matchAll(/^import (?!type\b)[^;]*?from '([^.'][^']*)'/gm)]
        .map(([, name]) => name)
        .filter((name) => name !== 'wxt/browser')
        .map((name) => `${path}: ${name}`),
    );
    expect(imports).toEqual([]);
  });
});

describe('nothing is left lying about', () => {
  test('no file puts something off: do it, or write an issue', () => {
    const others = everything.filter(({ path }) => path !== 'test/conventions.test.ts');
    expect(holding(others, /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  });

  test('no test is left out or kept alone', () => {
    const tests = everything.filter(({ path }) => /\.(test|e2e)\.tsx?$/.test(path));
    expect(tests.length).toBeGreaterThan(5);
    expect(holding(tests, /\b(test|describe|it)\.((only|todo)\(|skip\(\s*['"`])/)).toEqual([]);
  });
});
