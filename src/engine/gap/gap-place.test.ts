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

describe('what is said of the place', () => {
  test.each<[string, string | undefined, Partial<Person>, ReturnType<typeof placeOf>]>([
    [
      'there',
      'Austin, TX',
      { location: 'Austin, TX' },
      ['met', 'Work in Austin, TX', 'You are in Austin.'],
    ],
    [
      'unsaid whether one would move',
      'Austin, TX',
      { location: 'Boston, MA' },
      [
        'missing',
        'Work in Austin, TX',
        'You are in Boston; your profile does not say whether you would move.',
      ],
    ],
    [
      'would move somewhere',
      'Austin, TX',
      { location: 'Boston, MA', relocation: 'some' },
      ['partly', 'Work in Austin, TX', 'You are in Boston and would move to some places.'],
    ],
    [
      'several places are counted',
      'Austin, TX; Denver, CO; Seattle, WA',
      { location: 'Denver, CO' },
      ['met', 'Work in Austin and 2 other places', 'You are in Denver.'],
    ],
    [
      'an office’s name is left out',
      'Austin, TX - Headquarters',
      { location: 'Austin, TX' },
      ['met', 'Work in Austin', 'You are in Austin.'],
    ],
    [
      'a town of the state',
      'Texas',
      { location: 'Dallas, TX' },
      ['met', 'Work in Texas', 'You are in Dallas.'],
    ],
    [
      'a town of another state',
      'Texas',
      { location: 'Boston, MA', relocation: 'no' },
      ['missing', 'Work in Texas', 'You are in Boston and would not move.'],
    ],
    ['only the state is named', 'Austin, TX', { location: 'Texas' }, null],
    [
      'another state is named',
      'Austin, TX',
      { location: 'Florida', relocation: 'no' },
      ['missing', 'Work in Austin, TX', 'You are in Florida and would not move.'],
    ],
    [
      'would move to the state it lies in',
      'Austin, TX',
      { location: 'Boston, MA', relocation: 'some', relocateTo: 'Texas' },
      ['met', 'Work in Austin, TX', 'You are in Boston and would move to Texas.'],
    ],
    [
      'would move to a town of the state it names',
      'Texas',
      { location: 'Boston, MA', relocation: 'some', relocateTo: 'Dallas, TX' },
      ['met', 'Work in Texas', 'You are in Boston and would move to Dallas, TX.'],
    ],
    [
      'the posting names no place and asks for no move',
      undefined,
      { location: 'Boston, MA' },
      null,
    ],
  ])('%s', (_rule, location, more, expected) => {
    expect(placeOf(location, ['Python'], more)).toEqual(expected);
  });

  test('is shown by the words that ask for moving, else by the place', () => {
    const quote = (...lines: string[]) =>
      gapOf(lines, personWith([], { location: 'Boston, MA' }), {
        location: 'Austin, TX',
      }).items.find(({ about }) => about === 'place')?.evidence?.quote;
    expect(quote('Python')).toBe('Austin, TX');
    expect(quote(...moves)).toBe(moves[0]);
  });

  test('whether one would move is marked as unsaid only where it is', () => {
    const unsaid = (more: Partial<Person>, location?: string) =>
      gapOf(moves, personWith([], more), { location }).items.find(({ about }) => about === 'place')
        ?.unsaid;
    expect(unsaid({})).toBe(true);
    expect(unsaid({ relocation: 'no' })).toBeUndefined();
    expect(unsaid({ location: 'Boston, MA' }, 'Austin, TX')).toBe(true);
    expect(unsaid({ location: 'Boston, MA', relocation: 'no' }, 'Austin, TX')).toBeUndefined();
  });
});
