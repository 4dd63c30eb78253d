import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../src/boards/board';
import { readAnyPage } from '../src/boards/registry';
import { openSavedPage } from '../src/cli/dom';
import { differences, type ExpectedPage } from '../src/cli/eval-pages';

const root = join(import.meta.dirname, 'pages');

const pages = readdirSync(root).flatMap((folder) => {
  const list = join(root, folder, 'expected.json');
  if (!existsSync(list)) return [];
  const records: ExpectedPage[] = JSON.parse(readFileSync(list, 'utf8'));
  return records.map((page) => ({ ...page, path: join(root, folder, page.file) }));
});
const postings = pages.filter(({ state }) => state === 'posting');

/** The same numbers at every run, below `end`. */
function numbers(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * end);
  };
}

/** Elements a board may decorate as it likes: not what is parsed as data or has its own rules of nesting. */
const decorated = (document: Document) =>
  [...document.querySelectorAll('body *')].filter(
    (one) => !one.closest('script,style,select,svg,[id="decoratedJobPostingId"]'),
  );

function textsIn(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ parentElement }) => parentElement?.matches('p,li,h1,h2,h3,div,span,b'));
}

/** What boards change from week to week without meaning anything by it: about elements, and in their texts. */
const decorations: Record<string, Record<string, (document: Document) => void>> = {
  elements: {
    'other classes beside the old ones': (document) => {
      for (const [at, one] of decorated(document).entries())
        one.setAttribute('class', `x${at}q ${one.getAttribute('class') ?? ''} _css_${at}`.trim());
    },
    'more attributes, in another order': (document) => {
      for (const one of decorated(document)) {
        const attributes = [...one.attributes].reverse();
        for (const { name } of attributes) one.removeAttribute(name);
        one.setAttribute('data-view-tracking', 'x');
        for (const { name, value } of attributes) one.setAttribute(name, value);
      }
    },
    'comments and styles inside': (document) => {
      for (const one of decorated(document)) {
        if (/^(?:p|div|h[1-6]|span)$/.test(one.localName) && one.firstChild) {
          const style = document.createElement('style');
          style.textContent = '.css-9zz{margin:0}';
          one.prepend(document.createComment('$'), style);
        }
      }
    },
  },
  texts: {
    'texts in pieces, each in a span': (document) => {
      for (const text of textsIn(document)) {
        if (text.data.trim().length < 8) continue;
        const rest = text.splitText(Math.floor(text.data.length / 2));
        const span = document.createElement('span');
        rest.replaceWith(span);
        span.append(rest);
      }
    },
    'line feeds and no-break spaces between words': (document) => {
      for (const text of textsIn(document))
        if (!text.parentElement?.closest('pre')) text.data = text.data.replaceAll(' ', '\u00a0\n ');
    },
  },
};

const textOf = (reading: Reading): string =>
  reading.state === 'posting'
    ? JSON.stringify([reading.posting.title, reading.posting.blocks])
    : '';

/** LinkedIn's, Indeed's and Glassdoor's panes say whose they are, and so does Ashby's data. */
const guarded = postings.filter(({ board, file }) =>
  /^(?:linkedin|indeed|glassdoor)$|^ashby application/.test(
    board === 'ashby' ? `${board} ${file}` : board,
  ),
);

// One page for all of a kind: to open it costs more than all the rest.
describe.each(Object.entries(decorations))('with other %s', (_, kind) => {
  test.each(postings)('$board/$file is read as before', (page) => {
    const document = openSavedPage(page.path, page.url);
    for (const decorate of Object.values(kind)) decorate(document);
    expect(differences(page, readAnyPage(document, new URL(page.url)))).toEqual([]);
  });
});

describe('with something missing', () => {
  test.each(pages)('$board/$file neither throws nor tells of another posting', (page) => {
    const next = numbers(page.url.length);
    const document = openSavedPage(page.path, page.url);
    const elements = [...document.querySelectorAll('html *')];
    for (let round = 0; round < 8; round++) {
      const gone = elements[next(elements.length)];
      const place = document.createComment('');
      gone?.replaceWith(place);
      const reading = readAnyPage(document, new URL(page.url));
      for (const foreign of page.must_not_contain ?? [])
        expect(textOf(reading)).not.toContain(foreign);
      // What was no posting does not become one because something is gone.
      if (page.state !== 'posting' && page.state !== 'closed')
        expect(reading.state).not.toBe('posting');
      if (gone) place.replaceWith(gone);
    }
  });

  test.each(postings)('$board/$file without its hooks tells of no other posting', (page) => {
    const document = openSavedPage(page.path, page.url);
    for (const name of ['class', 'id', 'data-testid', 'componentkey', 'data-automation-id'])
      for (const one of document.querySelectorAll(`[${name}]`)) one.removeAttribute(name);
    const reading = readAnyPage(document, new URL(page.url));
    for (const foreign of page.must_not_contain ?? [])
      expect(textOf(reading)).not.toContain(foreign);
  });
});

test.each(guarded)('$board/$file is not read where the address asks for another', (page) => {
  const other = page.url.replace(/(?:[\da-f]{8}-[\da-f-]{27}|\d{8,}|[\da-f]{16})/g, (id) =>
    id.replace(/\d(?=\D*$)/, (digit) => `${(Number(digit) + 5) % 10}`),
  );
  expect(other).not.toBe(page.url);
  const document = openSavedPage(page.path, other);
  expect(readAnyPage(document, new URL(other)).state).not.toBe('posting');
});
