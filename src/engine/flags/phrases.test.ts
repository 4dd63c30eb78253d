import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../test/flag-scene';
import { familiesIn } from './families';
import { matchesOf, type PhraseOptions, phrases, sentencesToRead, wholeWords } from './phrases';

const spots = (text: string, pattern: string, options?: PhraseOptions, title?: string) =>
  phrases(
    [pattern],
    options,
  )(contextOf(title === undefined ? text : { title, text })).map(({ span }) => span);

const count = (...asked: Parameters<typeof spots>) => spots(...asked).length;

describe('phrases', () => {
  test('are whole words in any case, and lead to their place in the block', () => {
    expect(spots('We hustle. You HUSTLE, hustlers hustle-free and re-hustle.', 'hustle')).toEqual([
      { block: 0, start: 3, end: 9 },
      { block: 0, start: 15, end: 21 },
    ]);
  });

  test('prove nothing more beyond eight places', () => {
    expect(count('We hustle daily. '.repeat(12), 'hustle')).toBe(8);
  });

  test('are left out where they are denied, unless they are a denial', () => {
    const text = 'We do not hustle.';
    expect(count(text, 'hustle')).toBe(0);
    expect(count(text, 'hustle', { negative: true })).toBe(1);
  });

  test('are left out where they are quoted, or said of others', () => {
    expect(count('Spare us the "hustle" talk.', 'hustle')).toBe(0);
    expect(count('Our customers always hustle.', 'hustle')).toBe(0);
  });

  test('are read in every section but those about the company and the law', () => {
    const text = '# About us\nWe hustle.\n# Requirements\nYou hustle.\n# Benefits\nWe hustle.';
    expect(spots(text, 'hustle').map((span) => span?.block)).toEqual([3, 5]);
    expect(spots(text, 'hustle', { skip: ['benefits'] }).map((span) => span?.block)).toEqual([
      1, 3,
    ]);
  });

  test('are read in the title, unless that is left out', () => {
    expect(spots('Lead.', 'hustle', {}, 'Head of Hustle')).toEqual([
      { block: -1, start: 8, end: 14 },
    ]);
    expect(count('Lead.', 'hustle', { title: false }, 'Head of Hustle')).toBe(0);
    expect(count('We hustle.', 'hustle', { title: false })).toBe(1);
  });

  test('are left out of standing legal text, unless it is asked for', () => {
    const text = 'Regardless of race or age we hustle.';
    expect(count(text, 'hustle')).toBe(0);
    expect(count(text, 'hustle', { boilerplate: true })).toBe(1);
  });

  test('need what they need, and not what they must not have, in one sentence', () => {
    const text = 'We hustle daily. We hustle gently.';
    expect(spots(text, 'hustle', { needs: /daily/ })).toEqual([{ block: 0, start: 3, end: 9 }]);
    expect(spots(text, 'hustle', { unless: /daily/ })).toEqual([{ block: 0, start: 20, end: 26 }]);
  });

  test('of which several are needed must differ', () => {
    const options = { distinct: 2 };
    expect(count('We hustle. We HUSTLE!', 'hustle|grind', options)).toBe(0);
    expect(count('We hustle. We grind.', 'hustle|grind', options)).toBe(2);
    expect(count('A rock-star and a rock star.', 'rock[- ]star', options)).toBe(0);
  });
});

describe('the matches of an expression', () => {
  const matched = (text: string, expression: RegExp) =>
    [...matchesOf(contextOf(text), expression)].map(({ match }) => match[0]);

  test('are twenty in one sentence at most', () => {
    expect(matched('hustle '.repeat(30), wholeWords(['hustle']))).toHaveLength(20);
  });

  test('are found however often one asks', () => {
    const expression = wholeWords(['hustle']);
    expect(matched('We hustle.', expression)).toEqual(['hustle']);
    expect(matched('Hustle.', expression)).toEqual(['Hustle']);
  });

  test('are never empty', () => {
    expect(matched('ab 1', /\d*/g)).toEqual(['1']);
  });
});

describe('the sentences a flag may read', () => {
  const texts = (options?: PhraseOptions, expression?: RegExp) => {
    const text = '# About us\nWe hustle.\n# Requirements\nYou grind. You rest, regardless of race.';
    const context = contextOf({ title: 'Head of Hustle', text });
    return [...sentencesToRead(context, options, expression)].map((sentence) => sentence.text);
  };

  test('are the title and all that is about the job', () => {
    expect(texts()).toEqual(['Head of Hustle', 'Requirements', 'You grind.']);
    expect(texts({ title: false })).toEqual(['Requirements', 'You grind.']);
    expect(texts({ skip: [] })).toContain('We hustle.');
    expect(texts({ boilerplate: true })).toContain('You rest, regardless of race.');
    expect(texts({ unless: /grind/ })).not.toContain('You grind.');
  });

  test('with an expression only those it can match', () => {
    expect(texts({}, wholeWords(['grind']))).toEqual(['You grind.']);
  });
});

describe('families of work', () => {
  const families = { money: /\bbudgets?\b/i, people: /\bteams?\b/i };
  const found = (text: string) =>
    [...familiesIn(contextOf(text), ['responsibilities'], families)].map(([name, { span }]) => [
      name,
      span,
    ]);

  test('are told once each, at their first place', () => {
    expect(found('# Responsibilities\n- Lead teams. Own a budget. Grow the team.')).toEqual([
      ['money', { block: 1, start: 18, end: 24 }],
      ['people', { block: 1, start: 5, end: 10 }],
    ]);
  });

  test('are looked for in the sections asked for, outside of legal text', () => {
    expect(found('# Requirements\n- Lead teams.')).toEqual([]);
    expect(found('# Responsibilities\n- Teams regardless of race.')).toEqual([]);
  });
});
