import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boards } from '../src/boards/registry';
import { documentOf, openSavedPage } from '../src/cli/dom';
import { findCards, hooksAt } from '../src/lists/find-cards';
import { listHooks } from '../src/lists/list-hooks';
import { readCards } from '../src/lists/listed-card';
import { cardPosting } from '../src/normalise/card-posting';
import { type DrawnCard, linkedinClassicList, listLayouts, sixCards } from './list-pages';

function cardsOf(document: Document, address: string) {
  const hooks = hooksAt(listHooks, new URL(address));
  if (!hooks) throw new Error(`no list is known at ${address}`);
  return findCards(document, hooks);
}

describe.each(listLayouts)('the list of $name', ({ address, draw }) => {
  const found = cardsOf(documentOf(draw(sixCards), address, false), address);

  test('each card is read as a person reads it, in page order', () => {
    const read = found.map(({ card }) => ({ ...card, id: card.id.replace(/^a+/, ''), pay: '' }));
    const first = read.filter(({ id }, at) => read.findIndex((one) => one.id === id) === at);
    expect(first).toEqual(sixCards.map((card) => ({ ...card, pay: '' })));
  });

  test('pay is read where the card states it, and nowhere else', () => {
    for (const { card } of found) {
      const drawn = sixCards.find(({ title }) => title === card.title);
      expect([card.title, card.pay?.join(' ') ?? '']).toEqual([
        card.title,
        drawn?.pay ? expect.stringContaining(drawn.pay) : '',
      ]);
    }
  });

  test('the mark stands on the title’s words, and a click goes to what opens it', () => {
    for (const { card, title, opens, place } of found) {
      expect(title.textContent?.trim()).toBe(card.title);
      expect(place.contains(title) && place.contains(opens)).toBe(true);
    }
  });
});

describe('a list that changed', () => {
  test('classes that are made at build time may change: the cards are still found', () => {
    for (const { address, draw } of listLayouts.filter(({ name }) => !/Glassdoor/.test(name))) {
      const html = draw(sixCards).replace(/ class="[^"]*"/g, ' class="x9f"');
      const titles = cardsOf(documentOf(html, address, false), address).map(({ card }) => card);
      const found = (card: DrawnCard) =>
        titles.some(({ title, company }) => title === card.title && company === card.company);
      expect([address, sixCards.filter((card) => !found(card))]).toEqual([address, []]);
    }
  });

  test('a form field of the page’s own making does not stand in for the page', () => {
    const { address, draw } = linkedinClassicList;
    const html = draw(sixCards).replace('<main', '<form name="querySelectorAll"></form><main');
    expect(cardsOf(documentOf(html, address, false), address).length).toBe(6);
  });

  test('a page of ten thousand cards is cut off', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, at) => `<li><a href="/jobs/view/${at}1">Head of ML</a></li>`,
    );
    const { address } = linkedinClassicList;
    const document = documentOf(`<ul>${many.join('')}</ul>`, address, false);
    expect(cardsOf(document, address).length).toBeLessThanOrEqual(300);
  });
});

test('no list is looked for elsewhere on LinkedIn, or on a site that only sounds like a board', () => {
  expect(hooksAt(listHooks, new URL('https://www.linkedin.com/feed/'))).toBeUndefined();
  expect(hooksAt(listHooks, new URL('https://notlinkedin.com/jobs/'))).toBeUndefined();
  expect(hooksAt(listHooks, new URL('https://www.dice.com.example.org/jobs'))).toBeUndefined();
});

test('each list belongs to a board we read: its permission and its switch are the board’s', () => {
  const names = new Set(boards.map(({ name }) => name));
  expect(listHooks.filter(({ name }) => !names.has(name))).toEqual([]);
});

test('what a page sends is believed only where it is a card', () => {
  const card = { id: '1', title: 'Head of ML' };
  expect(readCards([card, { ...card, company: 7, extra: {} }, { id: '2' }, null, 'x'])).toEqual([
    card,
    card,
  ]);
  expect(readCards({ length: 3 })).toEqual([]);
  expect(readCards([{ ...card, title: 'x'.repeat(301) }])).toEqual([]);
  expect(readCards(Array(10_000).fill(card)).length).toBe(500);
});

/** Real saved pages, where they are at hand: file, how many cards a person counts, how many state pay. */
const real = [
  ['linkedin-classic-list-1.html', 7, 3],
  ['linkedin-classic-search-1.html', 7, 1],
  ['linkedin-classic-search-3.html', 7, 1],
  ['linkedin-guest-serp-1.html', 10, 0],
  ['linkedin-sdui-search-results-1.xhtml', 25, 9],
  ['indeed-search-2.html', 15, 1],
  ['indeed-search-3.html', 15, 0],
  ['indeed-rnvj-home-1.html', 2, 0],
  ['glassdoor-index-1.html', 20, 13],
  ['ziprecruiter-serp-1.html', 40, 26],
  ['dice-search-1.html', 20, 11],
  ['builtin-list-1.html', 26, 16],
] as const;
const pages = join(import.meta.dirname, '..', '..', 'shared', 'pages');

describe.skipIf(!existsSync(pages))('real lists', () => {
  test.each(real)(
    '%s: %i cards, %i with pay',
    (file, cards, paid) => {
      const records: { file: string; url: string }[] = JSON.parse(
        readFileSync(join(pages, 'expected.json'), 'utf8'),
      );
      const url = records.find((record) => record.file === file)?.url ?? '';
      const found = cardsOf(openSavedPage(join(pages, file), url), url);
      expect(found.length).toBe(cards);
      const understood = found.filter(({ card }) => cardPosting(card, '', url).pay.length > 0);
      expect(understood.length).toBe(paid);
      expect(found.filter(({ card }) => !card.company)).toEqual([]);
    },
    60_000,
  );
});
