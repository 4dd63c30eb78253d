// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '../boards/board';
import { type Seen, watch } from './watch';

const posting = (id: string, text: string): Reading => ({
  state: 'posting',
  posting: {
    board: 'acme',
    url: `https://jobs.acme.example/${id}`,
    id,
    title: 'Head of ML',
    blocks: [{ kind: 'paragraph', text }],
  },
  origins: [],
});
const told = (seen: Seen) => {
  if (seen.state === 'posting') return `posting ${seen.posting.id}`;
  return 'coming' in seen ? `coming ${seen.coming.id}` : seen.state;
};

/** What stands on the page, as a board reads it. */
let reading: Reading;
/** What a look at it takes (ms), and how many there were. */
let cost: number;
let looks: number;
let heard: string[];
let life: AbortController;
const navigation = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigation', navigation);
  heard = [];
  cost = 0;
  looks = 0;
  life = new AbortController();
  reading = posting('1', 'We build.');
  watch(
    {
      open: () => true,
      look() {
        looks++;
        vi.advanceTimersByTime(cost);
        return { reading, pane: document.body };
      },
    },
    (seen) => heard.push(told(seen)),
    life.signal,
  );
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The page's scripts lead to another address; what stands there comes later. */
function goTo(id: string): void {
  history.pushState(null, '', `/${id}`);
  navigation.dispatchEvent(new Event('navigatesuccess'));
}

test('a posting is told once it held still', async () => {
  expect(heard).toEqual(['coming 1']);
  await vi.advanceTimersByTimeAsync(100);
  expect(heard).toEqual(['coming 1', 'posting 1']);
});

test('the former posting’s words under the next id are not the next posting', async () => {
  await vi.advanceTimersByTimeAsync(100);
  reading = posting('2', 'We build.');
  goTo('2');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(heard).toEqual(['coming 1', 'posting 1', 'loading']);
  reading = posting('2', 'We sell.');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(heard).toEqual(['coming 1', 'posting 1', 'loading', 'coming 2', 'posting 2']);
});

test('two postings may have the same words: after two seconds they count', async () => {
  await vi.advanceTimersByTimeAsync(100);
  reading = posting('2', 'We build.');
  goTo('2');
  await vi.advanceTimersByTimeAsync(3_500);
  expect(heard.at(-1)).toBe('posting 2');
});

test('a page that stays half loaded is told as unreadable, and read when it is there after all', async () => {
  reading = { state: 'loading' };
  goTo('2');
  await vi.advanceTimersByTimeAsync(14_000);
  expect(heard.at(-1)).toBe('loading');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(heard.at(-1)).toBe('unreadable');
  reading = posting('2', 'We sell.');
  document.body.append('We sell.');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(heard.at(-1)).toBe('posting 2');
});

test('what comes soon after an arrival is read soon, though looking takes its time', async () => {
  await vi.advanceTimersByTimeAsync(100);
  cost = 5;
  reading = { state: 'loading' };
  goTo('2');
  await vi.advanceTimersByTimeAsync(20);
  reading = posting('2', 'We sell.');
  document.body.append('We sell.');
  await vi.advanceTimersByTimeAsync(6);
  expect(heard.at(-1)).toBe('coming 2');
});

test('a page that never holds still gets a twentieth of the time in the end', async () => {
  cost = 10;
  let at = 0;
  const bustle = setInterval(() => {
    reading = posting('1', `We build ${at++} things.`);
    document.body.append('.');
  }, 20);
  await vi.advanceTimersByTimeAsync(10_000);
  const before = looks;
  await vi.advanceTimersByTimeAsync(10_000);
  clearInterval(bustle);
  expect(looks - before).toBeGreaterThan(10);
  expect((looks - before) * cost).toBeLessThanOrEqual(10_000 / 20);
});
