// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.linkedin.com/jobs/search/?keywords=ml"}
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followList, type SeenList } from './follow-list';

let life: AbortController;
let told: (SeenList | null)[];

const row = (id: number) => {
  const li = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/jobs/view/${id}/`;
  link.textContent = `Head of ML ${id}`;
  li.append(link);
  return li;
};
const titles = () => told.at(-1)?.found.map(({ card }) => card.title);
/** Lets the observer hear, and so much time pass (ms). */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  // jsdom knows no Navigation API; every supported browser does.
  vi.stubGlobal('navigation', new EventTarget());
  vi.useFakeTimers();
  life = new AbortController();
  told = [];
  const list = document.createElement('ul');
  list.append(row(11), row(12));
  document.body.replaceChildren(list, document.createElement('aside'));
  followList((seen) => told.push(seen), life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('tells what is there at once, and keeps no timer while nothing moves', () => {
  expect(titles()).toEqual(['Head of ML 11', 'Head of ML 12']);
  expect(vi.getTimerCount()).toBe(0);
});

test('a thousand changes at once are one look', async () => {
  for (let id = 100; id < 1_100; id++) document.querySelector('ul')?.append(row(id));
  await pass(20_000);
  expect(told.length).toBe(2);
  expect(vi.getTimerCount()).toBe(0);
});

test('a card that is filled later, or gets another title, is read again', async () => {
  const link = document.querySelector('a');
  link?.replaceChildren('Director of MLOps');
  await pass(1_000);
  expect(titles()).toEqual(['Director of MLOps', 'Head of ML 12']);
});

test('what changes elsewhere in the page is not looked at', async () => {
  document.querySelector('aside')?.append(row(13));
  await pass(20_000);
  expect(told.length).toBe(1);
});

test('a list that is exchanged as a whole is followed', async () => {
  const next = document.createElement('ul');
  next.append(row(21), row(22), row(23));
  document.querySelector('ul')?.replaceWith(next);
  await pass(1_000);
  next.append(row(24));
  await pass(20_000);
  expect(titles()?.length).toBe(4);
});

test('afterwards nothing is watched', async () => {
  life.abort();
  document.querySelector('ul')?.append(row(14));
  await pass(20_000);
  expect(told.length).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});
