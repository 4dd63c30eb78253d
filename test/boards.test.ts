import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boards, readAnyPage } from '../src/boards/registry';
import { openSavedPage } from '../src/cli/dom';
import { differences, type ExpectedPage } from '../src/cli/eval-pages';

const root = join(import.meta.dirname, 'pages');
const folders = readdirSync(root);

const expectedIn = (folder: string): ExpectedPage[] => {
  const file = join(root, folder, 'expected.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
};

describe.each(folders)('pages of %s', (folder) => {
  const pages = expectedIn(folder);

  test.each(pages)('$file is read as a person reads it', (page) => {
    const document = openSavedPage(join(root, folder, page.file), page.url);
    const reading = readAnyPage(document, new URL(page.url));
    expect(differences(page, reading)).toEqual([]);
    // A span must lead back to the page: every block has the node it came from.
    if (reading.state === 'posting')
      expect(reading.origins.length).toBe(reading.posting.blocks.length);
  });

  test('a person looked at each record: "must_not_contain" lists what stands near the text and is none of it', () => {
    const unseen = pages.filter((page) => page.state === 'posting' && !page.must_not_contain);
    expect(unseen.map(({ file }) => `${file}: add "must_not_contain", [] for nothing`)).toEqual([]);
  });

  test('each saved page has its record in expected.json', () => {
    const files = readdirSync(join(root, folder)).filter((file) => /\.x?html$/.test(file));
    expect(pages.map(({ file }) => file).sort()).toEqual(files.sort());
  });
});

test('each board has a page of its own: write one with npm run new:page BOARD SLUG FILE', () => {
  const ids = new Set(folders.flatMap(expectedIn).map(({ board }) => board));
  const families = boards.map(({ id }) => id.replace(/^(linkedin|indeed)-.*/, '$1'));
  expect(families.filter((id) => !ids.has(id))).toEqual([]);
});

test('a page without any data is not taken for a posting', () => {
  const url = new URL('https://www.example.org/');
  const document = openSavedPage(join(root, 'page', 'article.html'), url.href);
  document.body.replaceChildren();
  expect(readAnyPage(document, url)).toEqual({ state: 'not-a-posting' });
});
