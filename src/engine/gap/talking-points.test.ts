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
    ['no team', { about: 'team' }, /without leading them/],
    ['no years', { about: 'years' }, /without the title/],
    ['a language not spoken', { about: 'language' }, /how much of the work is done in it/],
    ['a stand-in of fewer years', { state: 'partly', closeness: 0.7 }, /what carries over/],
    ['an unlike alternative', { state: 'substitute' }, /what carries over/],
    ['a skill not there', {}, /what you bring instead/],
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

  test('of what is met none is asked, nor of wishes, parts, or what is no skill', () => {
    const settled: Partial<GapItem>[] = [
      { state: 'met' },
      { about: 'place', skills: [], state: 'met' },
      { strength: 'preferred' },
      { state: 'partly' },
      { about: 'years', skills: [] },
    ];
    for (const one of settled) {
      expect(questionsFor({ ...none, items: [item(one)] }, sayEnglish)).toEqual([]);
    }
  });

  test('are not about a right to work that the profile only leaves unsaid', () => {
    const visa = item({ about: 'authorisation', skills: [], unsaid: true });
    expect(questionsFor({ ...none, items: [visa] }, sayEnglish)).toEqual([]);
  });

  test('are four at most, on two unmentioned skills at most', () => {
    const terms = ['authorisation', 'place', 'workplace'] as const;
    const items = [...terms.map((about) => item({ about, skills: [] })), item({})];
    const unmentioned = ['A', 'B', 'C'].map((name) => ({ id: name, name, weight: 1, held: true }));
    expect(questionsFor({ ...none, items, unmentioned }, sayEnglish)).toHaveLength(4);
    expect(questionsFor({ ...none, items: [], unmentioned }, sayEnglish)).toEqual([
      'A and B: usual in this role and not mentioned. Who answers for it?',
    ]);
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

  test.each<[string, Partial<GapItem>[], string[], string[]]>([
    ['a skill that is met is a strength', [{ label: 'Go', state: 'met' }], ['Go'], []],
    ['so is a team', [{ label: 'Led 9', about: 'team', skills: [], state: 'met' }], ['Led 9'], []],
    ['years are none', [{ about: 'years', skills: [], state: 'met' }], [], []],
    ['a part of what is required is a gap', [{ label: 'Go', state: 'partly' }], [], ['Go']],
    ['of a wish none is made', [{ state: 'partly', strength: 'preferred' }], [], []],
    ['of what is unsaid none is made', [{ about: 'years', skills: [], unsaid: true }], [], []],
    [
      'what is no skill stands alone, missing skills are told together and last',
      [{ label: 'A' }, { label: 'B' }, { label: '5 years', about: 'years', skills: [] }],
      [],
      ['5 years', 'A; B'],
    ],
  ])('%s', (_rule, items, strong, open) => {
    const { strengths, gaps } = talkingPoints(
      { ...none, items: items.map(item) },
      null,
      sayEnglish,
    );
    expect(strengths.map(({ label }) => label)).toEqual(strong);
    expect(gaps.map(({ label }) => label)).toEqual(open);
  });

  test('are five of a kind at most, without a story on no topics', () => {
    const skills = Array.from({ length: 7 }, (_, at) =>
      item({ label: `S${at}`, skills: [`s${at}`] }),
    );
    const of = (state: GapItem['state']) =>
      talkingPoints({ ...none, items: skills.map((one) => ({ ...one, state })) }, null, sayEnglish);
    expect(of('met').strengths).toHaveLength(5);
    expect(of('partly').gaps).toHaveLength(5);
    expect(of('missing').gaps.map(({ label }) => label)).toEqual(['S0; S1; S2; S3; S4']);
    expect(of('met').topics).toEqual([]);
    expect(of('met').examples).toEqual([]);
  });

  test('one sentence that asks for several is quoted once', () => {
    const evidence = { quote: 'Go and Rust', span: null };
    const other = { quote: 'Slurm', span: null };
    const met = { state: 'met' as const, because: 'Strong.' };
    const items = [
      item({ ...met, label: 'Go', evidence }),
      item({ ...met, label: 'Slurm', evidence: other }),
      item({ ...met, label: 'Rust', evidence }),
    ];
    const { strengths } = talkingPoints({ ...none, items }, null, sayEnglish);
    expect(strengths.map((one) => one.evidence?.quote)).toEqual([
      'Go and Rust',
      'Slurm',
      undefined,
    ]);
  });

  test('what is missing keeps its quote where it is one thing', () => {
    const evidence = { quote: 'Slurm is a must', span: null };
    const gaps = (...items: GapItem[]) => talkingPoints({ ...none, items }, null, sayEnglish).gaps;
    expect(gaps(item({ evidence }))[0]?.evidence).toEqual(evidence);
    expect(gaps(item({ evidence }), item({ label: 'Go', evidence }))[0]?.evidence).toBeNull();
  });
});
