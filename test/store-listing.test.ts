import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages, translationOf } from '../scripts/build/locales';
import { extension } from '../src/words/en/extension';

const folder = join(import.meta.dirname, '..', 'docs', 'store');
const listingOf = (name: string) => readFileSync(join(folder, name), 'utf8');

/** The quoted words under a heading. */
function quoted(listing: string, heading: RegExp): string {
  const part = listing.split(/^## /m).find((section) => heading.test(section)) ?? '';
  const lines = part.split('\n').filter((line) => line.startsWith('>'));
  return lines.map((line) => line.replace(/^> ?/, '')).join('\n');
}
const summaryOf = (listing: string) => quoted(listing, /^Summary/);
const descriptionOf = (listing: string) => quoted(listing, /^Description/);

const original = descriptionOf(listingOf('listing.md'));
const listings = [
  { file: 'listing.md', description: extension.description as unknown },
  ...languages.map((language) => ({
    file: `listing.${language}.md`,
    description: translationOf(language).extension?.description as unknown,
  })),
];

test.each(listings)('$file: the summary is the manifest’s and fits the form', (listing) => {
  const summary = summaryOf(listingOf(listing.file));
  expect(summary).toBe(listing.description);
  expect(summary.length).toBeLessThanOrEqual(132);
});

test.each(listings)('$file: the description has every part of the English one', ({ file }) => {
  const description = descriptionOf(listingOf(file));
  expect(description.split('\n').length).toBe(original.split('\n').length);
  const names = original.match(/^Works on (.+), and on any/m)?.[1]?.split(/, | and /) ?? [];
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !description.includes(name))).toEqual([]);
});
