import { expect, test } from 'vitest';
import { judgeCards } from './judge-cards';

const url = 'https://www.linkedin.com/jobs/search/';
const judged = (cards: unknown) => judgeCards(cards, 'LinkedIn', url, '2026-11-21');
const director = { id: '1', title: 'Director of MLOps', company: 'Sorrel', place: 'Austin, TX' };

test('only what reads like ML leadership has a mark, and it is called a reading of the title', () => {
  const others = [
    'Director of Nursing',
    'Machine Learning Engineer',
    'Store Manager',
    'AI Sales Director',
  ];
  const marks = judged([director, ...others.map((title, at) => ({ id: `o${at}`, title }))]);
  expect(marks).toEqual([
    { id: '1', position: null, words: 'Reads like Director of ML Operations, by its title.' },
  ]);
});

test('posted pay is held against the expected, in the list’s own currency and period', () => {
  const positions = ['$90K/yr - $95K/yr', '$900K/yr - $950K/yr', '$450/hr'].map(
    (pay) => judged([{ ...director, pay: [pay] }])[0]?.position,
  );
  expect(positions).toEqual(['below', 'above', 'above']);
});

test('a benefit or an age beside the pay is no pay', () => {
  const pay = ['401(k)', 'Posted 3 days ago', '1 week ago'];
  expect(judged([{ ...director, pay }])[0]).toMatchObject({ position: null });
});

test('whatever a page sends, nothing is thrown', () => {
  for (const sent of [null, 'cards', [null, 7, {}, { id: 1, title: [] }], [{ id: '', title: '' }]])
    expect(judged(sent)).toEqual([]);
});
