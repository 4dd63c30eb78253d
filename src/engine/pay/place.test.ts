import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import type { Posting } from '../../posting';
import { sayEnglish } from '../../words/say-english';
import { placeCalled, postingPlace, shortName } from './place';
import { placeWords } from './place-words';

const knowledge = loadKnowledge();

function guess(location: string[], more: { title?: string; lines?: string[] } = {}) {
  const posting: Posting = {
    board: 'test',
    url: '',
    id: null,
    title: more.title ?? 'Director',
    company: null,
    location,
    workplace: null,
    employmentType: null,
    posted: null,
    applicants: null,
    pay: [],
    blocks: (more.lines ?? []).map((text) => ({ kind: 'paragraph', text })),
  };
  return postingPlace(posting, knowledge);
}
const ids = (...asked: Parameters<typeof guess>) => guess(...asked).places.map(({ id }) => id);

describe('the places that a field of places names', () => {
  test.each<[string, string[], string[]]>([
    ['a town with its state is the town', ['Austin, TX'], ['austin']],
    ['spelt out too', ['Austin, Texas, United States'], ['austin']],
    ['codes may come first', ['US, WA, Seattle'], ['seattle']],
    ['a code alone is the state', ['TX'], ['us-tx']],
    ['a code in brackets too', ['Remote (TX)'], ['us-tx']],
    ['a code before a number too', ['Somewhere, TX 78701'], ['us-tx']],
    ['"or" is no state', ['Austin OR remote'], ['austin']],
    ['UK is the United Kingdom', ['Remote, UK'], ['gb']],
    ['several entries are several places', ['Austin, TX', 'Seattle, WA'], ['austin', 'seattle']],
    ['so are several in one', ['Austin, TX; Seattle, WA'], ['austin', 'seattle']],
    ['a place named twice is one', ['Austin, TX', 'Austin'], ['austin']],
    ['a town inside a state counts alone', ['Texas', 'Austin, TX'], ['austin']],
    ['a state inside the country counts alone', ['United States', 'Texas'], ['us-tx']],
    ['a state beside a town elsewhere counts', ['Texas', 'Seattle, WA'], ['us-tx', 'seattle']],
    ['of several countries the US counts', ['London, UK', 'Austin, TX'], ['austin']],
    ['without it the first', ['London, UK', 'Berlin, Germany'], ['london']],
    ['nowhere is nowhere', ['Remote'], []],
    ['half a word is no place', ['Austinville'], []],
  ])('%s', (_rule, location, expected) => {
    expect(ids(location).toSorted()).toEqual(expected.toSorted());
  });
});

describe('where the field of places is empty', () => {
  test.each<[string, { title?: string; lines?: string[] }, string[]]>([
    [
      'a line that says it is the location is read',
      { lines: ['Location: Austin, TX'] },
      ['austin'],
    ],
    ['also with a word before', { lines: ['Hi', '• Job locations - Austin, TX'] }, ['austin']],
    ['a line that only speaks of one is not', { lines: ['Our location Austin is fun'] }, []],
    ['nor a whole paragraph', { lines: [`Location: Austin, TX ${'and so on '.repeat(20)}`] }, []],
    ['else the title’s tail is', { title: 'Director - Austin, TX' }, ['austin']],
    ['also in brackets', { title: 'Director (Austin, TX)' }, ['austin']],
    ['not its head', { title: 'Austin Director' }, []],
    ['the line wins', { title: 'Lead - Austin', lines: ['Location: Seattle, WA'] }, ['seattle']],
  ])('%s', (_rule, more, expected) => {
    expect(ids([], more)).toEqual(expected);
  });

  test('and where it is not, neither is looked at', () => {
    expect(ids(['Seattle, WA'], { title: 'Lead - Austin, TX' })).toEqual(['seattle']);
  });
});

describe('what a place does to pay', () => {
  const factor = (id: string) => knowledge.places.find((place) => place.id === id)?.factor ?? 0;
  const spread = (id: string) => knowledge.places.find((place) => place.id === id)?.spread ?? 0;

  test('one place counts as it is', () => {
    const { places: _, ...rest } = guess(['Austin, TX']);
    expect(rest).toEqual({
      factor: expect.closeTo(factor('austin')),
      spread: expect.closeTo(spread('austin')),
      currency: 'USD',
      assumed: false,
      unknown: null,
    });
  });

  test('several are their geometric mean, less sure the further apart they are', () => {
    const { factor: mean, spread: apart } = guess(['Austin, TX', 'Seattle, WA']);
    const [one, other] = [factor('austin'), factor('seattle')];
    expect(mean).toBeCloseTo(Math.sqrt(one * other));
    const own = Math.max(spread('austin'), spread('seattle'));
    expect(apart).toBeCloseTo(Math.hypot(Math.log(one / other) / 2, own));
  });

  test('none is taken to be the US, unless the words name a place abroad', () => {
    const none = { places: [], factor: 1, spread: 0, currency: null, assumed: true };
    expect(guess(['Remote'])).toEqual({ ...none, unknown: null });
    expect(guess(['Riyadh'])).toEqual({ ...none, unknown: 'Riyadh' });
    expect(guess([], { title: 'Director - Riyadh' })).toEqual({ ...none, unknown: 'Riyadh' });
  });
});

test('a place that a person names is the closest that is known', () => {
  const called = (words: string) => placeCalled(words, knowledge.places)?.id ?? null;
  expect(called('Austin, TX, United States')).toBe('austin');
  expect(called('texas')).toBe('us-tx');
  expect(called('nowhere')).toBeNull();
  expect(called(`${' '.repeat(300)}Austin`)).toBeNull();
});

test('places are called shortly, several by the first and how many more', () => {
  const words = (...location: string[]) => placeWords(guess(location), sayEnglish);
  expect(words('Austin, TX')).toBe('Austin');
  expect(words('Austin, TX', 'Seattle, WA')).toBe('Austin and Seattle');
  expect(words('Austin, TX', 'Seattle, WA', 'Denver, CO')).toBe('Austin and 2 other places');
  expect(words('Texas')).toBe('Texas');
  expect(words('Germany')).toBe('Germany');
  expect(words('United States')).toBe('the United States');
  expect(words('Remote')).toBe('the US in general');
});

test('a metro goes by its first town', () => {
  const short = (id: string) =>
    knowledge.places.filter((place) => place.id === id).map(shortName)[0];
  expect(short('san-francisco')).toBe('San Francisco');
  expect(short('us-tx')).toBe('Texas');
});
