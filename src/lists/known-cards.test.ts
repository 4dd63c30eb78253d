// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { FoundCard } from './find-cards';
import { knownCards } from './known-cards';

const drawn = (...ids: string[]): FoundCard[] =>
  ids.map((id) => {
    const element = document.createElement('li');
    return {
      card: { id, title: `Head of ML ${id}` },
      place: element,
      title: element,
      opens: element,
    };
  });
const page = 'https://www.linkedin.com/jobs/search/?start=';

test('a card the board takes away as one scrolls stays known', () => {
  const known = knownCards();
  known.see(drawn('1', '2'), page);
  known.see(drawn('2', '3'), page);
  known.see(drawn('9'), page);
  expect([...known.cards.keys()]).toEqual(['1', '2', '3', '9']);
});

test('opening a posting changes the address and not the list', () => {
  const known = knownCards();
  known.see(drawn('1', '2'), page);
  const { list } = known;
  known.see(drawn('1', '2'), `${page}&currentJobId=2`);
  expect(known.list).toBe(list);
});

test('another address with other cards is another list', () => {
  const known = knownCards();
  known.see(drawn('1', '2'), page);
  const { list } = known;
  expect(known.see(drawn('3'), `${page}25`)).toBe(true);
  expect([...known.cards.keys()]).toEqual(['3']);
  expect(known.list).toBeGreaterThan(list);
});

test('a list that is being drawn anew is not forgotten, and the same cards are no news', () => {
  const known = knownCards();
  known.see(drawn('1'), page);
  expect(known.see([], `${page}25`)).toBe(false);
  expect(known.see(drawn('1'), page)).toBe(false);
  expect(known.cards.size).toBe(1);
});
