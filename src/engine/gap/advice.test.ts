import { describe, expect, test } from 'vitest';
import type { GapItem, Subject } from '../../insights';
import { loadKnowledge } from '../../knowledge/load';
import type { Fact, RoleStory } from '../../knowledge/schema';
import { adviceFor } from './advice';

const { skills } = loadKnowledge();
const fact = (text: string): Fact => ({ text, source: 's', section: 'S' });
const story = (more: Partial<RoleStory>): RoleStory => ({
  id: 'director-mlops',
  summary: [],
  responsibilities: [],
  requirements: [],
  career: [],
  market: [],
  pay: [],
  trends: [],
  softSkills: [],
  bestPractices: [],
  challenges: [],
  ...more,
});
const item = (more: Partial<GapItem>): GapItem => ({
  skills: [],
  label: '',
  strength: 'required',
  state: 'missing',
  because: '',
  evidence: null,
  ...more,
});
const advice = (of: Partial<GapItem>, told: Partial<RoleStory>) =>
  adviceFor(item(of), story(told), skills).map(({ text }) => text);

describe('what the role’s story says about a skill that is short', () => {
  const remedy = { challenge: fact('Python breaks'), remedies: [fact('Pin Python')] };
  test.each<[string, string, Partial<RoleStory>, string[]]>([
    [
      'the way into the role comes first, then good practice, then remedies',
      'python',
      {
        challenges: [remedy],
        bestPractices: [{ area: 'a', facts: [fact('Test Python')] }],
        career: [{ area: 'a', facts: [fact('Learn Python')] }],
      },
      ['Learn Python', 'Test Python'],
    ],
    ['a remedy is advice, a challenge is none', 'python', { challenges: [remedy] }, ['Pin Python']],
    [
      'statements on the very skill come before those on what it includes',
      'terraform',
      {
        career: [
          { area: 'a', facts: [fact('Learn infrastructure as code')] },
          { area: 'b', facts: [fact('Read Java'), fact('Write Terraform')] },
        ],
      },
      ['Write Terraform', 'Learn infrastructure as code'],
    ],
    [
      'what it includes of another kind does not count',
      'pytorch',
      { career: [{ area: 'a', facts: [fact('Learn Python')] }] },
      [],
    ],
    [
      'more than two nobody reads',
      'python',
      { career: [{ area: 'a', facts: ['One', 'Two', 'Three'].map((n) => fact(`${n} Python`)) }] },
      ['One Python', 'Two Python'],
    ],
    [
      'a skill that we do not know gets none',
      'unheard',
      { career: [{ area: 'a', facts: [fact('Learn Python')] }] },
      [],
    ],
  ])('%s', (_rule, skill, told, expected) => {
    expect(advice({ skills: [skill] }, told)).toEqual(expected);
  });
});

describe('what the story says where no skill is short', () => {
  const career = ['Steps', 'Leading a team', 'Education'].map((area) => ({
    area,
    facts: [1, 2, 3].map((n) => fact(`${area} ${n}`)),
  }));
  test.each<[Subject, string[]]>([
    ['years', ['Steps 1', 'Steps 2']],
    ['leadership', ['Leading a team 1', 'Leading a team 2']],
    ['team', ['Leading a team 1', 'Leading a team 2']],
    ['degree', ['Education 1', 'Education 2']],
    ['language', []],
  ])('%s', (about, expected) => {
    expect(advice({ about }, { career })).toEqual(expected);
  });
});
