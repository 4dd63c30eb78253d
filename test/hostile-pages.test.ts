import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnyPage } from '../src/boards/registry';
import { documentOf } from '../src/cli/dom';
import { normalisePosting } from '../src/normalise/normalise-posting';
import { always, attempted, isPlain, json, text } from './hostile-words';

describe('a board’s page', () => {
  const root = join(import.meta.dirname, 'pages');
  const pages = readdirSync(root).flatMap((folder) => {
    const records = JSON.parse(readFileSync(join(root, folder, 'expected.json'), 'utf8')) as {
      file: string;
      url: string;
      state: string;
    }[];
    const [first] = records.filter(
      ({ state, file }) => state === 'posting' && file.endsWith('.html'),
    );
    return first
      ? [{ folder, url: first.url, html: readFileSync(join(root, folder, first.file), 'utf8') }]
      : [];
  });
  const read = ({ html, url }: { html: string; url: string }) =>
    readAnyPage(documentOf(html, url, false), new URL(url));

  /** Fields that a form lends to its own properties. */
  const tools =
    'textContent innerText data nodeType localName tagName firstChild childNodes nextSibling parentNode parentElement ownerDocument attributes matches closest querySelector querySelectorAll getAttribute contains isConnected';
  const fields = tools
    .split(' ')
    .map((name) => `<input type=hidden name=${name}>`)
    .join('');

  test.each(pages)(
    'of $folder in a form with fields named as our tools is read the same',
    (page) => {
      const plain = read(page);
      const body = /<body[^>]*>/i.exec(page.html)?.[0] ?? '<body>';
      const html = page.html.replace(body, `${body}<form>${fields}`);
      const among = read({ ...page, html: html.replace(/<\/body>/i, '</form></body>') });
      expect(among.state).toBe(plain.state);
      if (among.state === 'posting' && plain.state === 'posting') {
        expect(among.posting).toEqual(plain.posting);
      }
    },
  );

  test('with anything in its texts, fields and data is read as plain words or not at all', () =>
    always(
      fc.tuple(
        fc.constantFrom(...pages),
        fc.array(text, { minLength: 1, maxLength: 6 }),
        json,
        fc.nat(),
      ),
      ([page, lies, data, at]) => {
        const document = documentOf(page.html, page.url, false);
        const all = [...document.querySelectorAll('body *')].filter(
          (one) => one.children.length === 0,
        );
        for (const [step, lie] of lies.entries()) {
          const target = all[(at * (step + 1)) % Math.max(1, all.length)];
          if (target?.localName === 'script') target.textContent = JSON.stringify(data);
          else if (target) target.textContent = lie;
        }
        for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
          if (at % 2)
            script.textContent = JSON.stringify({ '@type': 'JobPosting', ...(data as object) });
        }
        const reading = readAnyPage(document, new URL(page.url));
        if (reading.state !== 'posting') return;
        isPlain(reading.posting);
        for (const block of reading.posting.blocks) expect(typeof block.text).toBe('string');
        expect(attempted(() => normalisePosting(reading.posting))).not.toBeNull();
      },
      60,
    ));
});
