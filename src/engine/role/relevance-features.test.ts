import { describe, expect, test } from 'vitest';
import type { RoleProfile } from '../../knowledge/schema';
import { sayEnglish } from '../../words/say-english';
import { findCues } from './cues';
import { judgeRelevance, relevanceFeatures } from './relevance';
import { readTitle } from './title-grammar';

const noRoles: RoleProfile[] = [];

interface Asked {
  years?: number;
  leadershipYears?: number;
}

function signalsOf(title: string, text = '', { years, leadershipYears }: Asked = {}) {
  const sentence = { block: 0, start: 0, end: text.length, text, section: 'other' } as const;
  return {
    title,
    titleRead: readTitle(title),
    titleParts: [],
    years: years ?? null,
    leadershipYears: leadershipYears ?? null,
    ...findCues([sentence], noRoles),
  };
}

const features = (title: string, text?: string, asked?: Asked) =>
  relevanceFeatures(signalsOf(title, text, asked));

/** One feature of several titles. */
const ofTitles = (name: string, ...titles: string[]) =>
  titles.map((title) => features(title)[name]);

/** So many words that say nothing. */
const idle = (words: number) => 'word '.repeat(words);

describe('what relevance weighs of a title', () => {
  test('its kind, and no other', () => {
    expect(features('Head of ML')).toMatchObject({ leads: 1 });
    expect(Object.keys(features('Head of ML'))).not.toContain('architect');
    expect(features('ML Architect')).toMatchObject({ architect: 1 });
  });

  test('whether it speaks of machine learning, operations, ground, data and solutions', () => {
    expect(ofTitles('mlTitle', 'Head of ML', 'Head of Data')).toEqual([1, 0]);
    expect(ofTitles('opsTitle', 'Head of MLOps', 'Head of ML')).toEqual([1, 0]);
    expect(ofTitles('infraTitle', 'Head of ML Platform', 'Head of ML')).toEqual([1, 0]);
    expect(ofTitles('solutions', 'Solutions Architect', 'ML Architect')).toEqual([1, 0]);
    // Data beside machine learning says nothing more.
    expect(
      ofTitles('dataTitle', 'Head of Data', 'Head of ML and Data', 'Head of ML', 'Head'),
    ).toEqual([1, 0, 0, 0]);
  });

  test('a trade that outweighs the rest, apart where the title still leads', () => {
    const titles = ['Director of Data, with ML, Finance', 'Finance Analyst', 'Head of ML'];
    expect(ofTitles('hardTrade', ...titles)).toEqual([1, 1, 0]);
    expect(ofTitles('hardTradeLeader', ...titles)).toEqual([1, 0, 0]);
  });

  test('another field of software, apart where machine learning stands beside it', () => {
    const titles = ['Head of ML Security', 'Head of Security', 'Head of ML'];
    expect(ofTitles('softTrade', ...titles)).toEqual([0, 1, 0]);
    expect(ofTitles('softTradeAndMl', ...titles)).toEqual([1, 0, 0]);
  });

  test('"AI" alone is held against all but those who lead it, the less the more the duties say', () => {
    expect(
      ofTitles('looseTitle', 'Head of AI', 'Director of Data, with AI', 'ML Architect', 'Nurse'),
    ).toEqual([0, 1, 0, 0]);
    // An architect's title promises one hit per hundred words, a third of what is full.
    expect(features('AI Architect').looseTitle).toBeCloseTo(2 / 3);
    expect(features('AI Engineer', 'gpu cuda tpu').looseTitle).toBe(0);
  });

  test('who leads: heads, architects and those who run programmes, with what they lead', () => {
    const titles = ['Head of ML', 'ML Architect', 'ML Program Manager', 'Principal ML Engineer'];
    for (const name of ['leaderMlLed', 'leaderMlNamed', 'leaderMlTitle'])
      expect([name, ...ofTitles(name, ...titles)]).toEqual([name, 1, 1, 1, 0]);
    const others = ['Head of AI', 'Director of Data, with ML', 'Head of Data'];
    expect(ofTitles('leaderMlLed', ...others)).toEqual([1, 0, 0]);
    expect(ofTitles('leaderMlNamed', ...others)).toEqual([0, 0, 0]);
    expect(ofTitles('leaderMlTitle', ...others)).toEqual([1, 1, 0]);
  });

  test('who is senior without leading, with and without machine learning', () => {
    const titles = [
      'Distinguished ML Engineer',
      'ML Tech Lead',
      'Principal ML Engineer',
      'Lead ML Engineer',
      'Staff ML Engineer',
      'Head of ML',
      'Principal Engineer',
    ];
    expect(ofTitles('seniorMlTitle', ...titles)).toEqual([1, 1, 1, 1, 0, 0, 0]);
    expect(ofTitles('distinguishedMlTitle', ...titles)).toEqual([1, 1, 0, 0, 0, 0, 0]);
  });
});

describe('what relevance weighs of the duties', () => {
  test('three hits per hundred words are full, and a short text does not inflate them', () => {
    expect(features('Nurse', `gpu ${idle(299)}`).mlDense).toBeCloseTo(1 / 9);
    expect(features('Nurse', 'gpu').mlDense).toBeCloseTo(100 / 60 / 3);
    expect(features('Nurse', 'gpu cuda tpu pytorch').mlDense).toBe(1);
    expect(features('Nurse', `chatbot ${idle(299)}`).aiDense).toBeCloseTo(1 / 9);
    expect(features('Nurse', idle(100))).toMatchObject({ mlDense: 0, aiDense: 0 });
  });

  test('of one who leads it the title promises some, the less the longer the text', () => {
    expect(features('Head of ML').mlDense).toBe(1);
    expect(features('Head of ML', idle(60)).mlDense).toBeCloseTo(1 / 2);
    expect(features('Head of ML', `gpu ${idle(239)}`).mlDense).toBeCloseTo(280 / 300 / 3);
    expect(features('Head of AI', idle(60)).mlDense).toBeCloseTo(1 / 6);
    expect(features('Head of ML', idle(60)).aiDense).toBeCloseTo(1 / 6);
    // A title of another trade promises nothing.
    expect(features('Director of ML Finance').mlDense).toBe(0);
  });

  test.each([
    ['mlPeople', 'data scientist, ', 3],
    ['leadsTeam', 'headcount, ', 3],
    ['people', 'headcount, ', 6],
    ['architecture', 'blueprint, ', 6],
    ['individualCue', 'debug, ', 3],
    ['beginner', 'new grad, ', 1],
  ])('%s: each “%s” counts, %d of them are full', (name, words, full) => {
    expect(features('Nurse')[name]).toBe(0);
    expect(features('Nurse', words)[name]).toBeCloseTo(1 / full);
    expect(features('Nurse', words.repeat(full + 1))[name]).toBe(1);
  });

  test.each([
    ['customer', 'Nurse', 'invoice ', 3],
    ['software', 'Nurse', 'frontend ', 1.5],
    ['architectCustomer', 'ML Architect', 'invoice ', 2],
  ])('%s is how often per hundred words', (name, title, word, full) => {
    expect(features(title, `${word}${idle(99)}`)[name]).toBeCloseTo(1 / full);
    expect(features(title, word.repeat(9))[name]).toBe(1);
  });

  test('customers speak twice against an architect only', () => {
    expect(features('Head of ML', 'invoice').architectCustomer).toBe(0);
  });

  test('what a leader’s duties say counts for leaders only', () => {
    const text = `gpu chatbot data scientist ${idle(96)}`;
    const leader = features('Head of Data', text);
    expect(leader.leaderMlDense).toBeCloseTo(1 / 3);
    expect(leader.leaderAiDense).toBeCloseTo(1 / 3);
    expect(leader.leaderMlPeople).toBeCloseTo(1 / 3);
    expect(leader.leaderMlTitleDense).toBe(0);
    const named = features('Director of Data, with ML', text);
    expect(named.leaderMlTitleDense).toBeCloseTo(2 / 3);
    expect(features('Nurse', text)).toMatchObject({
      leaderMlDense: 0,
      leaderAiDense: 0,
      leaderMlPeople: 0,
      leaderMlTitleDense: 0,
    });
  });

  test('an architect is believed with eight hits, not for a few words in a short text', () => {
    const architect = (hits: number) =>
      features('Enterprise Architect', 'gpu, '.repeat(hits)).architectDense;
    expect([architect(2), architect(4), architect(8), architect(16)]).toEqual([
      expect.closeTo(2 / 8),
      0.5,
      1,
      1,
    ]);
    expect(features('Enterprise Architect', 'gpu chatbot').architectDense).toBeCloseTo(2 / 8);
    expect(features('Head of Data', 'gpu, '.repeat(8)).architectDense).toBe(0);
  });

  test('a programme’s duties count for whoever runs programmes', () => {
    expect(features('Program Manager', 'gpu, gpu').programMlDense).toBe(1);
    expect(features('Head of Data', 'gpu, gpu').programMlDense).toBe(0);
  });

  test('a team to lead and years of leading count for the senior, once', () => {
    const asked = { leadershipYears: 3 };
    expect(features('Principal Engineer', 'headcount, headcount', asked)).toMatchObject({
      seniorLeadsTeam: 1,
      seniorLeadershipYears: 1,
    });
    expect(features('Principal Engineer')).toMatchObject({
      seniorLeadsTeam: 0,
      seniorLeadershipYears: 0,
    });
    expect(features('Staff Engineer', 'headcount', asked)).toMatchObject({
      seniorLeadsTeam: 0,
      seniorLeadershipYears: 0,
    });
  });

  test('under five years asked are few, eight and more are many, none say nothing', () => {
    const asked = (years?: number) => {
      const { fewYears, manyYears } = features('Nurse', '', years === undefined ? {} : { years });
      return [fewYears, manyYears];
    };
    expect([asked(), asked(4), asked(5), asked(7), asked(8)]).toEqual([
      [0, 0],
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 1],
    ]);
  });
});

describe('the judgement', () => {
  const judged = (bias: number, threshold = 0.5, weights = {}) =>
    judgeRelevance(signalsOf('Nurse'), sayEnglish, { bias, threshold, features: weights });

  test('is the weighed sum as a probability; what has no weight has no say', () => {
    expect(judged(0).probability).toBe(0.5);
    expect(judged(Math.log(3)).probability).toBeCloseTo(0.75);
    expect(judged(0, 0.5, { other: Math.log(9), leads: 5 }).probability).toBeCloseTo(0.9);
    expect(judged(0, 0.5, { mlTitle: 5 }).probability).toBe(0.5);
  });

  test('is yes at the threshold and above', () => {
    expect([judged(0), judged(-0.01)].map(({ isMlLeadership }) => isMlLeadership)).toEqual([
      true,
      false,
    ]);
  });

  test('is half sure at the threshold, wholly sure at both ends, and even between', () => {
    const sure = (probability: number, threshold: number) =>
      judged(Math.log(probability / (1 - probability)), threshold).confidence;
    expect(judged(0).confidence).toBe(0.5);
    expect(sure(0.75, 0.5)).toBeCloseTo(0.75);
    expect(sure(0.25, 0.5)).toBeCloseTo(0.75);
    expect(sure(0.6, 0.2)).toBeCloseTo(0.75);
    expect(sure(0.4, 0.8)).toBeCloseTo(0.75);
    expect(judged(-99).confidence).toBeCloseTo(1);
    expect(judged(99).confidence).toBeCloseTo(1);
  });
});
