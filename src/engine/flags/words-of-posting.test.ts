import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../test/flag-scene';
import { statesPay } from './pay-presence';
import {
  isDirectorTitle,
  isEnglish,
  isLeaderTitle,
  isMakerTitle,
  saysAnywhere,
  wordCount,
} from './words-of-posting';

describe('the length of a description', () => {
  test.each([
    ['Lead the team.', 3],
    ['Lead\tthe   team – now', 5],
    ['Lead the\u00a0team', 3],
    ['Führe das Team', 3],
    ['', 0],
  ])('of “%s” is %d words', (text, words) => {
    expect(wordCount(contextOf(text))).toBe(words);
  });

  test('does not count the title', () => {
    expect(wordCount(contextOf({ title: 'Director of Everything', text: 'Lead.' }))).toBe(1);
  });
});

describe('what is said anywhere', () => {
  test('is looked for in every section, not in the title', () => {
    const context = contextOf({
      title: 'Budget Director',
      text: '# About us\nWe report to nobody.',
    });
    expect(saysAnywhere(context, /\breport to\b/i)).toBe(true);
    expect(saysAnywhere(context, /\bbudget\b/i)).toBe(false);
  });

  test('is English where nothing says otherwise', () => {
    const context = contextOf('Lead the team.');
    const inLanguage = (language: string | null) =>
      isEnglish({ ...context, facts: { ...context.facts, language } });
    expect([inLanguage('en'), inLanguage(null), inLanguage('de')]).toEqual([true, true, false]);
  });
});

describe('who a title says one is', () => {
  test.each(['Director of ML', 'Head of AI', 'Head, AI', 'VP Engineering', 'Chief AI Officer'])(
    '%s is a director and leads',
    (title) => {
      expect([isDirectorTitle(title), isLeaderTitle(title), isMakerTitle(title)]).toEqual([
        true,
        true,
        false,
      ]);
    },
  );

  test.each(['Engineering Manager', 'Manager of Machine Learning', 'MLOps Leader'])(
    '%s leads and is no director',
    (title) => {
      expect([isDirectorTitle(title), isLeaderTitle(title), isMakerTitle(title)]).toEqual([
        false,
        true,
        false,
      ]);
    },
  );

  test.each([
    'ML Engineer',
    'Data Scientist',
    'ML Engineer, Vice President',
    'Research Analyst (AI), Director',
    'VP, Software Engineer',
  ])('%s makes things and leads nobody', (title) => {
    expect([isDirectorTitle(title), isLeaderTitle(title), isMakerTitle(title)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test.each(['Lead ML Engineer', 'Principal Engineer', 'ML Architect', 'Nurse'])(
    '%s is neither',
    (title) => {
      expect([isDirectorTitle(title), isLeaderTitle(title), isMakerTitle(title)]).toEqual([
        false,
        false,
        false,
      ]);
    },
  );
});

describe('whether pay is stated', () => {
  test.each([
    'You get $180k.',
    'It is EUR 95,000 for all.',
    'We offer 95 000 € to start.',
    'At $75/hr.',
    'Worth $45.50 / hour.',
    'The wage starts near $9.',
    'Pay band: 120,000 and up.',
    'Between 120k-150k.',
    'The salary range can be viewed on our site.',
    'Click here for the pay scale.',
  ])('it is in: %s', (text) => {
    expect(statesPay(contextOf(text))).toBe(true);
  });

  test.each([
    'We manage $120,000,000 of assets.',
    'We turn over $950 million.',
    'We serve $200k users.',
    'Pay is fair.',
    'Grow from 12 to 15 people.',
    'See the range of products.',
  ])('it is not in: %s', (text) => {
    expect(statesPay(contextOf(text))).toBe(false);
  });

  test('it is where the board states it, or the estimate rests on it', () => {
    const context = contextOf('Lead the team.');
    const [band] = contextOf('The salary range is $100,000 - $120,000 per year.').facts.pay;
    if (band === undefined) throw new Error('No band was read.');
    const fresh = () => ({ ...context, facts: { ...context.facts } });
    expect(statesPay(fresh())).toBe(false);
    expect(statesPay({ ...fresh(), pay: { ...context.pay, bands: [band] } })).toBe(true);
    expect(statesPay({ ...fresh(), facts: { ...context.facts, pay: [band] } })).toBe(true);
    expect(statesPay(contextOf({ text: 'Lead.', pay: [] }))).toBe(false);
  });
});
