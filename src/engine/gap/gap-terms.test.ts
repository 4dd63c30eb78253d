import { describe, expect, test } from 'vitest';
import { gapOf as gapOfLines, personWith } from '../../../test/gap-case';
import type { GapState } from '../../insights';
import type { Person, SpokenLanguage } from '../../profile/person';

/** What comes of one line under "Requirements", and of where the work is. */
const gapOf = (line: string, who: Partial<Person>, location?: string) =>
  gapOfLines([line], personWith([], who), { location });

type Case = [string, string, Partial<Person>, GapState, RegExp];

/** Each rule on the first requirement that is not a skill. */
const rules = (cases: Case[], location?: string) =>
  test.each(cases)('%s', (_rule, line, who, state, words) => {
    const item = gapOf(line, who, location).items.find(({ about }) => about !== undefined);
    expect(item?.state).toBe(state);
    expect(item?.because).toMatch(words);
  });

describe('languages', () => {
  const speak = (name: string, level: SpokenLanguage['level']) => ({
    languages: [{ id: 'l', name, level }],
  });
  rules([
    ['fluent meets it', 'Fluent English', speak('English', 'fluent'), 'met', /English: fluent/],
    ['native meets it', 'Fluent English', speak('English', 'native'), 'met', /native/],
    ['a little of it is a part', 'Fluent in German', speak('German', 'basic'), 'partly', /basic/],
    [
      'one of several is enough',
      'Fluent in German or French',
      speak('French', null),
      'met',
      /French/,
    ],
    [
      'another language is missing',
      'Fluent in German',
      speak('Dutch', 'native'),
      'missing',
      /Not among/,
    ],
    [
      'a German posting asks the same',
      'Sehr gute Deutschkenntnisse',
      speak('German', 'native'),
      'met',
      /./,
    ],
    ['unsaid is not denied', 'Fluent English', {}, 'missing', /does not say which languages/],
  ]);

  test('"and" asks for both', () => {
    const gap = gapOf('Fluent in English and Polish', speak('English', 'native'));
    expect(gap.items.map(({ label, state }) => `${label} ${state}`)).toEqual([
      'English met',
      'Polish missing',
    ]);
  });
});

describe('the right to work', () => {
  const line = 'Applicants must be authorized to work in the United States';
  const citizen = 'Must be a US citizen';
  rules([
    ['who needs no sponsorship has it', line, { needsSponsorship: false }, 'met', /need no/],
    ['who needs sponsorship lacks it', line, { needsSponsorship: true }, 'missing', /You need/],
    [
      '"no sponsorship" says the same',
      'We are unable to sponsor visas',
      { needsSponsorship: true },
      'missing',
      /You need/,
    ],
    ['citizens are who say so', citizen, { authorisation: 'US citizen' }, 'met', /US citizen/],
    ['a visa is no citizenship', citizen, { authorisation: 'H-1B' }, 'missing', /H-1B/],
    [
      'an offer to sponsor helps who needs it',
      'Visa sponsorship is available',
      { needsSponsorship: true },
      'met',
      /speaks of giving/,
    ],
    ['unsaid is not denied', line, {}, 'missing', /does not say whether/],
  ]);

  test.each([
    ['an offer to sponsor asks nothing of others', 'Visa sponsorship is available'],
    ['a notice of law is none', 'E-Verify confirms that you are authorized to work'],
    ['equal opportunity is none', 'Regardless of race, citizenship or age'],
  ])('%s', (_rule, words) => {
    expect(gapOf(words, { needsSponsorship: false }).items).toEqual([]);
  });
});

describe('where the work is', () => {
  const onSite = 'This role is on-site five days a week in our office';
  rules(
    [
      ['who lives there has it', onSite, { location: 'Seattle, WA' }, 'met', /You are in Seattle/],
      [
        'who would move has it',
        onSite,
        { location: 'Boston', relocation: 'yes' },
        'met',
        /would move/,
      ],
      [
        'who would not move lacks it',
        onSite,
        { location: 'Boston', relocation: 'no' },
        'missing',
        /would not move/,
      ],
      [
        'who would move there in particular has it',
        onSite,
        { location: 'Boston', relocation: 'some', relocateTo: 'Seattle' },
        'met',
        /to Seattle/,
      ],
      [
        'who would move elsewhere has a part',
        onSite,
        { location: 'Boston', relocation: 'some', relocateTo: 'Denver' },
        'partly',
        /to Denver/,
      ],
      [
        'whether one would move may be unsaid',
        onSite,
        { location: 'Boston' },
        'missing',
        /does not say whether/,
      ],
    ],
    'Seattle, WA',
  );

  test('another country matters for remote work, another town does not', () => {
    const items = (location: string) =>
      gapOf('This is a fully remote role', { location, relocation: 'no' }, 'United States').items;
    expect(items('Boston, MA')).toEqual([]);
    expect(items('Berlin, Germany').map(({ label }) => label)).toEqual([
      'Live in the United States',
    ]);
  });

  test('does not count where the profile names no place', () => {
    expect(gapOf(onSite, {}, 'Seattle, WA').items).toEqual([]);
  });
});

describe('how the work is done', () => {
  const remote = 'This is a fully remote role';
  rules([
    ['as wished it is met', remote, { workplace: 'remote' }, 'met', /As you wish/],
    ['hybrid and remote are near', remote, { workplace: 'hybrid' }, 'partly', /hybrid work/],
    ['on site and remote are not', remote, { workplace: 'onsite' }, 'missing', /on site/],
  ]);

  test('counts only where the person has a wish', () => {
    expect(gapOf(remote, {}).items).toEqual([]);
  });
});
