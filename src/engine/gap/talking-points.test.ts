import { describe, expect, test } from 'vitest';
import type { GapItem } from '../../insights';
import { sayEnglish } from '../../words/say-english';
import { framing } from './framing';
import { questionsFor } from './questions';
import { talkingPoints } from './talking-points';

function item(more: Partial<GapItem>): GapItem {
  const base: GapItem = {
    skills: ['slurm'],
    label: 'Slurm',
    strength: 'required',
    state: 'missing',
    because: 'Not in your profile.',
    evidence: null,
  };
  return { ...base, ...more };
}
const none = { required: { met: 0, of: 0 }, preferred: { met: 0, of: 0 } };

describe('a gap is framed by what is so, then what to say', () => {
  test.each<[string, Partial<GapItem>, RegExp]>([
    ['too few years', { about: 'years', state: 'partly' }, /Say the number/],
    ['a smaller team', { about: 'team', state: 'partly' }, /with more people/],
    ['no leadership', { about: 'leadership' }, /without the title/],
    ['a lower degree', { about: 'degree', state: 'partly' }, /taught yourself/],
    ['work instead of a degree', { about: 'degree', state: 'substitute' }, /stands in for it/],
    ['a little of a language', { about: 'language', state: 'partly' }, /how well you speak/],
    ['a stand-in', { state: 'substitute', closeness: 0.7 }, /what carries over/],
    ['a part of a skill', { state: 'partly' }, /how far it goes/],
  ])('%s', (_what, more, words) => {
    const framed = framing(item({ ...more, because: 'It is so.' }), sayEnglish);
    expect(framed).toMatch(/^It is so\. /);
    expect(framed).toMatch(words);
  });
});

describe('questions to ask', () => {
  test('name what is missing, and what the role usually asks and this posting does not', () => {
    const unmentioned = [{ id: 'hiring', name: 'Hiring', weight: 1, held: true }];
    expect(questionsFor({ ...none, items: [item({})], unmentioned }, sayEnglish)).toEqual([
      'How much of the first year depends on “Slurm”, and who in the team has it today?',
      'Hiring: usual in this role and not mentioned. Who answers for it?',
    ]);
  });

  test('come first where the terms may not fit', () => {
    const place = item({ about: 'place', skills: [], unsaid: true });
    const visa = item({ about: 'authorisation', skills: [] });
    const [first, second] = questionsFor({ ...none, items: [item({}), place, visa] }, sayEnglish);
    expect(first).toMatch(/sponsorship/);
    expect(second).toMatch(/pays for a move/);
  });

  test('of what is met none is asked', () => {
    expect(questionsFor({ ...none, items: [item({ state: 'met' })] }, sayEnglish)).toEqual([]);
  });
});

describe('talking points', () => {
  test('what shows a strength is said with it, and such strengths come first', () => {
    const go = item({ label: 'Go', state: 'met', because: 'Go (expert).' });
    const rust = item({ label: 'Rust', state: 'met', because: 'Rust (strong).', note: 'Wrote X.' });
    const { strengths } = talkingPoints({ ...none, items: [go, rust] }, null, sayEnglish);
    expect(strengths.map(({ label, words }) => `${label} ${words}`)).toEqual([
      'Rust (strong). Wrote X.',
      'Go (expert).',
    ]);
  });

  test('the place and the right to work are neither strength nor gap', () => {
    const items = [
      item({ about: 'place', skills: [] }),
      item({ about: 'authorisation', skills: [], state: 'met' }),
    ];
    const { strengths, gaps } = talkingPoints({ ...none, items }, null, sayEnglish);
    expect([...strengths, ...gaps]).toEqual([]);
  });

  test('qualities are something to have an example for', () => {
    const qualities = [{ id: 'communication', name: 'Communication', held: false, evidence: null }];
    expect(talkingPoints({ ...none, items: [], qualities }, null, sayEnglish).examples).toEqual([
      'Communication',
    ]);
  });
});
