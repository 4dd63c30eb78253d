// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Board } from './board';
import { isAt, lookAt } from './read-page';

const url = new URL('https://jobs.acme.example/1');
const board = (parts: Partial<Board>): Board => ({
  id: 'acme',
  name: 'Acme',
  matches: ['https://*.acme.example/jobs/*', 'https://acme.example/*'],
  asks: () => true,
  pane: () => document.body,
  read: () => ({ state: 'loading' }),
  ...parts,
});

test.each([
  ['https://acme.example/', true],
  ['https://uk.acme.example/jobs/1', true],
  ['https://uk.acme.example/about', false],
  ['https://badacme.example/jobs/1', false],
  ['https://acme.example.org/jobs/1', false],
  ['https://rival.example/go.acme.example/jobs/1', false],
  ['http://uk.acme.example/jobs/1', false],
])('%s: the patterns of the board cover it: %s', (address, covered) => {
  expect(isAt(board({}), new URL(address))).toBe(covered);
});

test('a layout that throws is still loading, and does not keep others from being read', () => {
  const broken = board({
    read() {
      throw new Error('the page changed');
    },
  });
  expect(lookAt([broken], document, url).reading).toEqual({ state: 'loading' });
  const closed = board({ read: () => ({ state: 'closed' }) });
  expect(lookAt([broken, closed], document, url).reading).toEqual({ state: 'closed' });
});

test('without any layout the address decides whether something may still come', () => {
  const absent = board({ pane: () => null });
  expect(lookAt([absent], document, url).reading).toEqual({ state: 'loading' });
  expect(lookAt([{ ...absent, asks: () => false }], document, url).reading).toEqual({
    state: 'not-a-posting',
  });
});
