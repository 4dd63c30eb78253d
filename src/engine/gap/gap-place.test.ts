import { describe, expect, test } from 'vitest';
import { gapOf, personWith } from '../../../test/gap-case';
import type { Person } from '../../profile/person';

/** The item about the place, for somebody who lives there and would move so. */
function placeOf(location: string | undefined, lines: string[], more: Partial<Person>) {
  const { items } = gapOf(lines, personWith([], more), { location });
  const item = items.find(({ about }) => about === 'place');
  return item === undefined ? null : [item.state, item.label, item.because];
}

const moves = ['Must be willing to relocate'];

describe('work at a place', () => {
  test.each<[string, string, Partial<Person>, string | undefined]>([
    ['who lives there is there', 'Austin, TX', { location: 'Austin, TX' }, 'met'],
    ['or in the country it names', 'United States', { location: 'Austin, TX' }, 'met'],
    [
      'who names only the country is not judged',
      'Austin, TX',
      { location: 'United States' },
      undefined,
    ],
    ['nor who names no place', 'Austin, TX', { location: null }, undefined],
    ['elsewhere, and no word of moving', 'Austin, TX', { location: 'Seattle, WA' }, 'missing'],
    ['would not move', 'Austin, TX', { location: 'Seattle, WA', relocation: 'no' }, 'missing'],
    ['would move', 'Austin, TX', { location: 'Seattle, WA', relocation: 'yes' }, 'met'],
    [
      'would move somewhere',
      'Austin, TX',
      { location: 'Seattle, WA', relocation: 'some' },
      'partly',
    ],
    [
      'would move just there',
      'Austin, TX',
      { location: 'Seattle, WA', relocation: 'some', relocateTo: 'Austin, TX' },
      'met',
    ],
    [
      'would move somewhere else',
      'Austin, TX',
      { location: 'Seattle, WA', relocation: 'some', relocateTo: 'Boston, MA' },
      'partly',
    ],
  ])('%s', (_rule, location, more, state) => {
    expect(placeOf(location, ['Python'], more)?.[0]).toBe(state);
  });
});

describe('moving house where no place is known', () => {
  test.each<[Person['relocation'], string, string]>([
    ['yes', 'met', 'You would move.'],
    ['some', 'partly', 'You would move to some places.'],
    ['no', 'missing', 'You would not move.'],
    [null, 'missing', 'Your profile does not say whether you would move.'],
  ])('%s', (relocation, state, because) => {
    expect(placeOf(undefined, moves, { relocation })).toEqual([
      state,
      'Willing to relocate',
      because,
    ]);
  });
});

test('travel is told and counted neither way, as no profile speaks of it', () => {
  const travel = (line: string) =>
    gapOf([line], personWith([])).items.find(({ about }) => about === 'travel');
  expect(travel('Travel up to 30% of the time')).toMatchObject({
    label: 'Travel, up to 30 % of the time',
    state: 'missing',
    unsaid: true,
    skills: [],
  });
  expect(travel('Python')).toBeUndefined();
});
