import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../test/flag-scene';
import type { Say } from '../../words/say';
import { sayEnglish } from '../../words/say-english';
import { findFlags, findOne } from './find-flags';
import type { Flag, Hit } from './flag';
import { englishFlags, flagKeys, flagTitle, flagWords } from './flag-words';
import { longHours } from './long-hours';
import { flags } from './registry';

const text = 'Lead the team and its budget.';

const finds = (...hits: Hit[]): Flag => ({ ...longHours, severity: 'low', find: () => hits });
const found = (...hits: Hit[]) => findOne(finds(...hits), contextOf(text))[0];

describe('a finding', () => {
  test('is none where nothing is hit', () => {
    expect(findOne(finds(), contextOf(text))).toEqual([]);
  });

  test('quotes the words of each place, without spaces around', () => {
    const finding = found(
      { span: { block: 0, start: 0, end: 5 } },
      { span: { block: -1, start: 0, end: 8 } },
    );
    expect(finding?.evidence).toEqual([
      { quote: 'Lead', span: { block: 0, start: 0, end: 5 } },
      { quote: 'Director', span: { block: -1, start: 0, end: 8 } },
    ]);
    expect(finding?.quotes).toEqual(['Lead', 'Director']);
  });

  test('says the same words once, however many places they have', () => {
    const place = { block: 0, start: 0, end: 4 };
    expect(found({ span: place }, { span: place })?.quotes).toEqual(['Lead']);
  });

  test('quotes a field of the board, which has no place in the text', () => {
    expect(found({ span: null, quote: 'Contract' })?.evidence).toEqual([
      { quote: 'Contract', span: null },
    ]);
    expect(found({ span: null })?.evidence).toEqual([]);
  });

  test('shows no empty words', () => {
    expect(found({ span: { block: 0, start: 4, end: 5 } })?.evidence).toEqual([]);
    expect(found({ span: { block: 9, start: 0, end: 5 } })?.evidence).toEqual([]);
  });

  test('weighs what its weightiest hit weighs, else what the flag does', () => {
    const hit = (severity?: 'info' | 'high' | 'medium'): Hit =>
      severity === undefined ? { span: null } : { span: null, severity };
    expect(found(hit())?.severity).toBe('low');
    expect(found(hit('info'))?.severity).toBe('info');
    expect(found(hit('info'), hit('high'), hit('medium'))?.severity).toBe('high');
  });

  test('says after its own words what is special, three things at most and each once', () => {
    const noted = (note: string): Hit => ({ span: null, note });
    const why = found(
      noted('One.'),
      noted('One.'),
      noted('Two.'),
      noted('Three.'),
      noted('Four.'),
    )?.why;
    expect(why).toBe(`${longHours.why} One. Two. Three.`);
    expect(found({ span: null })?.why).toBe(longHours.why);
  });

  test('carries what the flag says of itself', () => {
    const { id, title, category, grade, question, mend, sources } = longHours;
    expect(found({ span: null })).toMatchObject({
      id,
      title,
      category,
      grade,
      question,
      mend,
      sources,
    });
  });
});

describe('all findings', () => {
  test('stand by weight: how grave, and how certain its ground', () => {
    const ladder = ['info', 'low', 'medium', 'high', 'critical'];
    const certainty = { law: 1, research: 0.9, convention: 0.7 };
    const weights = findFlags(
      contextOf({
        text: 'No salary, equity only. Available 24/7. We are a family of rockstars; digital natives only. Send your bank details on WhatsApp.',
        location: ['Denver, CO'],
        posted: '2025-01-01',
      }),
    ).map(({ severity, grade }) => ladder.indexOf(severity) * certainty[grade]);
    expect(weights.length).toBeGreaterThan(4);
    expect(new Set(weights).size).toBeGreaterThan(2);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });
});

describe('the words of a flag', () => {
  const german: Say = Object.assign(
    (...asked: Parameters<Say>) => sayEnglish(...asked),
    sayEnglish,
    {
      translated: (key: string) => (key === 'flag_long_hours__title' ? 'Lange Tage' : null),
    },
  );

  test('are the language’s where it has them, else English', () => {
    expect(flagWords(longHours, 'title', german)).toBe('Lange Tage');
    expect(flagWords(longHours, 'why', german)).toBe(longHours.why);
  });

  test('are known by the id, which stands for itself where it is not known', () => {
    expect(flagTitle('long-hours', german)).toBe('Lange Tage');
    expect(flagTitle('long-hours', sayEnglish)).toBe(longHours.title);
    expect(flagTitle('of-a-later-version', german)).toBe('of-a-later-version');
  });

  test('are four for each flag, all with a key', () => {
    const keys = flagKeys();
    expect(keys).toHaveLength(4 * flags.length);
    expect(keys).toContain('flag_long_hours__mend');
    expect(Object.keys(englishFlags())).toEqual(keys);
    expect(englishFlags().flag_long_hours__question).toBe(longHours.question);
  });
});
