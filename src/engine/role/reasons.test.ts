import { describe, expect, test } from 'vitest';
import type { RoleProfile } from '../../knowledge/schema';
import { sayEnglish } from '../../words/say-english';
import { findCues } from './cues';
import { reasonsOf } from './reasons';
import { readTitle } from './title-grammar';

const noRoles: RoleProfile[] = [];

function reasons(isYes: boolean, title: string, text: string): string[] {
  const sentence = { block: 0, start: 0, end: text.length, text, section: 'other' } as const;
  const signals = {
    title,
    titleRead: readTitle(title),
    titleParts: [],
    years: null,
    leadershipYears: null,
    ...findCues([sentence], noRoles),
  };
  return reasonsOf(signals, isYes, sayEnglish);
}

const yes = (title: string, text = '') => reasons(true, title, text);
const no = (title: string, text = '') => reasons(false, title, text);

/** A text of so many words, the given ones in front. */
const among = (words: number, said: string) =>
  `${said}${' word'.repeat(words - said.split(' ').length)}`;

/** Two hits per hundred words of what is done with machine learning, so that nothing is said of them. */
const dense = (said: string) => among(100, `${said} pytorch gpu`);

describe('reasons for', () => {
  test.each([
    ['Head of ML', 'The title says that the role leads people: “Head”.'],
    ['ML Architect', 'The title says that the role designs systems: “Architect”.'],
    ['ML Program Manager', 'The title says that the role runs programmes: “Program Manager”.'],
    [
      'Distinguished ML Engineer',
      'The title says that the role is among the most senior of engineers: “Distinguished”.',
    ],
    ['ML Tech Lead', 'The title says that the role leads the technical work: “Tech Lead”.'],
    [
      'Principal ML Engineer',
      'The title says that the role is senior, but need not lead: “Principal”.',
    ],
  ])('the kind of the title, in its own words: %s', (title, reason) => {
    expect(yes(title)).toEqual([reason, 'The title speaks of machine learning: “ML”.']);
  });

  test('of a title that says neither there is none', () => {
    expect(yes('Somebody')).toEqual([]);
  });

  test('the duties, where they speak of it 0.4 times in a hundred words, or 2 times: often', () => {
    expect(yes('Somebody', among(250, 'gpu'))).toEqual([
      'The duties speak of machine learning now and then (1 time, as in “gpu”).',
    ]);
    expect(yes('Somebody', among(260, 'gpu'))).toEqual([]);
    expect(yes('Somebody', among(100, 'gpu chatbot'))).toEqual([
      'The duties speak of machine learning often (2 times, as in “gpu”).',
    ]);
    expect(yes('Somebody', among(101, 'gpu chatbot'))).toEqual([
      'The duties speak of machine learning now and then (2 times, as in “gpu”).',
    ]);
    expect(yes('Somebody', among(200, 'chatbot'))).toEqual([
      'The duties speak of machine learning now and then (1 time, as in “chatbot”).',
    ]);
  });

  test('people to lead', () => {
    expect(yes('Somebody', among(100, 'some headcount'))).toEqual([
      'The duties speak of people to lead, as in “headcount”.',
    ]);
  });

  test('are three at most', () => {
    expect(yes('Head of ML', among(100, 'gpu and headcount'))).toHaveLength(3);
  });
});

describe('reasons against', () => {
  test('another field in the title, first', () => {
    expect(no('AI Sales Director', dense(''))[0]).toBe('The title names another field: “Sales”.');
  });

  test('a title that names no leading role, or one of another kind', () => {
    expect(no('Somebody', dense(''))[0]).toBe('The title names no leading role.');
    expect(no('ML Engineer', dense(''))[0]).toBe(
      'The title says that the role is an individual contributor: “Engineer”.',
    );
    expect(no('Staff ML Engineer', dense(''))[0]).toBe(
      'The title says that the role is senior, but need not lead: “Staff”.',
    );
    expect(no('Head of Product', dense(''))[0]).toBe(
      'The title says that the role is of another trade: “Head of Product”.',
    );
    // Of one who leads nothing is held against the title's kind, nor that no people are spoken of.
    expect(no('Head of ML', dense(''))).toEqual([
      'Title and duties together say too little of leading such work.',
    ]);
  });

  test('nobody to lead, where the duties speak of no people', () => {
    const nobody = 'Nothing in the duties says that it leads people.';
    expect(no('ML Engineer', dense(''))).toContain(nobody);
    expect(no('ML Engineer', dense('headcount'))).not.toContain(nobody);
  });

  test('a beginner', () => {
    expect(no('Head of ML', dense('new grad'))).toEqual([
      'It is for somebody who is starting out, as in “new grad”.',
      'Title and duties together say too little of leading such work.',
    ]);
  });

  test('a title without machine learning', () => {
    const silent = 'The title does not speak of machine learning.';
    expect(no('Head of Data', dense(''))).toContain(silent);
    expect(no('Head of ML', dense(''))).not.toContain(silent);
  });

  test('duties that hardly speak of it, or say "AI" more often than what is done with it', () => {
    const [first] = no('Head of ML', among(260, 'gpu'));
    expect(first).toBe('The duties hardly speak of machine learning.');
    expect(no('Head of ML', among(250, 'gpu'))[0]).toBe(
      'The duties speak of machine learning now and then (1 time, as in “gpu”).',
    );
    expect(no('Head of ML', among(100, 'chatbot copilot'))[0]).toBe(
      'The duties say “AI” more often than what is done with it.',
    );
    expect(no('Head of ML', among(125, 'gpu chatbot copilot'))[0]).toMatch(/^Title and duties/);
    expect(no('Head of ML', among(126, 'gpu chatbot copilot'))[0]).toMatch(/more often than/);
  });

  test('customers, from above 1.5 times in a hundred words', () => {
    const customers = 'The duties speak of customers and business, as in “invoice”.';
    expect(no('Head of ML', among(200, 'gpu gpu gpu gpu invoice invoice invoice'))).not.toContain(
      customers,
    );
    expect(no('Head of ML', among(199, 'gpu gpu gpu gpu invoice invoice invoice'))).toContain(
      customers,
    );
  });

  test('other software, from above 0.8 times in a hundred words', () => {
    const software = 'The duties speak of other software, as in “frontend”.';
    expect(no('Head of ML', among(125, 'gpu gpu gpu frontend'))).not.toContain(software);
    expect(no('Head of ML', among(124, 'gpu gpu gpu frontend'))).toContain(software);
  });

  test('that both say too little, where there are not two other reasons', () => {
    const little = 'Title and duties together say too little of leading such work.';
    expect(no('Head of ML', dense(''))).toEqual([little]);
    expect(no('Head of Data', dense('new grad'))).not.toContain(little);
  });
});
