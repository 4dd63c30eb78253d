import { describe, expect, test } from 'vitest';
import { sayEnglish } from '../words/say-english';
import type { PostingFacts } from './read/facts';
import { unknownsOf } from './unknowns';

const evidence = { quote: '', span: null };
const complete: PostingFacts = {
  sentences: [],
  requirements: {
    years: 8,
    leadershipYears: null,
    degree: { required: 'bachelors', preferred: null },
    workplace: 'remote',
    evidence: {
      years: evidence,
      leadershipYears: null,
      degreeRequired: evidence,
      degreePreferred: null,
      workplace: evidence,
    },
  },
  skills: [
    { id: 'python', name: 'Python', level: 'required', years: null, group: null, evidence: [] },
  ],
  pay: [
    {
      min: 200_000,
      max: 250_000,
      currency: 'USD',
      period: 'year',
      kind: 'base',
      evidence,
      where: null,
      implausible: null,
    },
  ],
  language: 'en',
};

const short = { blocks: [] };

describe('what is not known', () => {
  test('is nothing where the posting says everything', () => {
    expect(unknownsOf(complete, short, sayEnglish)).toEqual([]);
  });

  test('is named one sentence a gap', () => {
    const { requirements } = complete;
    const gaps: [Partial<PostingFacts>, RegExp][] = [
      [{ pay: [] }, /no pay/],
      [{ requirements: { ...requirements, years: null } }, /how many years/],
      [
        { requirements: { ...requirements, degree: { required: null, preferred: null } } },
        /no degree/,
      ],
      [{ requirements: { ...requirements, workplace: null } }, /remote, hybrid or on site/],
      [{ skills: [] }, /No skill/],
      [{ language: null }, /too short/],
    ];
    for (const [gap, words] of gaps) {
      const unknowns = unknownsOf({ ...complete, ...gap }, short, sayEnglish);
      expect(unknowns.length).toBe(1);
      expect(unknowns[0]).toMatch(words);
    }
  });

  test('years of leading answer for years, a preferred degree for a required one', () => {
    const { requirements } = complete;
    const other = {
      ...requirements,
      years: null,
      leadershipYears: 4,
      degree: { required: null, preferred: 'phd' as const },
    };
    expect(unknownsOf({ ...complete, requirements: other }, short, sayEnglish)).toEqual([]);
  });

  test('a posting in another language says which, and what was read all the same', () => {
    expect(unknownsOf({ ...complete, language: 'de' }, short, sayEnglish)).toEqual([
      'The posting is in German: only pay, years and names of products were read with confidence.',
    ]);
    expect(unknownsOf({ ...complete, language: 'xx' }, short, sayEnglish)[0]).toMatch(
      /^The posting is in another/,
    );
  });
});
