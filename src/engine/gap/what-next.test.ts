import { describe, expect, test } from 'vitest';
import type { Gap, GapItem } from '../../insights';
import { loadKnowledge } from '../../knowledge/load';
import { loadRoleStory } from '../../knowledge/role-story';
import { sayEnglish } from '../../words/say-english';
import { talkingPoints } from './talking-points';
import { whatNext } from './what-next';

const knowledge = loadKnowledge();
const role = 'director-mlops' as const;
const story = await loadRoleStory(role);

function item(label: string, more: Partial<GapItem> = {}): GapItem {
  const evidence = { quote: `${label} is a must`, span: null };
  const base: GapItem = {
    skills: [label],
    label,
    strength: 'required',
    state: 'missing',
    because: 'Not in your profile.',
    evidence,
  };
  return { ...base, ...more };
}

function gap(...items: GapItem[]): Gap {
  return { items, required: { met: 0, of: 0 }, preferred: { met: 0, of: 0 } };
}

const order = (...items: GapItem[]) =>
  whatNext(gap(...items), role, knowledge, null, sayEnglish).map((step) => step.item.label);

describe('of two gaps the one that blocks more comes first', () => {
  test.each<[string, GapItem, GapItem]>([
    ['required before preferred', item('kubernetes'), item('docker', { strength: 'preferred' })],
    ['usual in the role before unusual', item('kubernetes'), item('looker')],
    ['missing before partly', item('docker'), item('kubernetes', { state: 'partly' })],
    [
      'without before with a near stand-in',
      item('aws'),
      item('cloud', { state: 'substitute', closeness: 0.9 }),
    ],
    [
      'a far stand-in before a near one',
      item('gcp', { state: 'substitute', closeness: 0.4 }),
      item('azure', { state: 'substitute', closeness: 0.9 }),
    ],
  ])('%s', (_rule, first, second) => {
    expect(order(second, first)).toEqual([first.label, second.label]);
  });
});

describe('what next', () => {
  test('leaves out what is met, what the profile only leaves unsaid, and the place of work', () => {
    const place = item('Work on site', { skills: [], about: 'workplace', state: 'missing' });
    const unsaid = item('8+ years of experience', { skills: [], unsaid: true });
    expect(order(item('aws', { state: 'met' }), unsaid, place)).toEqual([]);
  });

  test('says why, from the posting and the role', () => {
    const [step] = whatNext(gap(item('kubernetes')), role, knowledge, null, sayEnglish);
    expect(step?.why).toEqual(['The posting requires it', 'most people in this role have it']);
  });

  test('counts what the kept postings of the role ask for, where there are enough of them', () => {
    const items = gap(item('looker'), item('tableau'));
    const asking = new Map([['tableau', 2]]);
    const [first] = whatNext(items, role, knowledge, null, sayEnglish, { of: 3, asking });
    expect(first?.item.label).toBe('tableau');
    expect(first?.why).toContain('2 of your 3 kept postings ask for it');
    const [unmoved] = whatNext(items, role, knowledge, null, sayEnglish, { of: 2, asking });
    expect(unmoved?.item.label).toBe('looker');
  });

  test('names what the role’s story says about the very skill, with its source', () => {
    const [step] = whatNext(gap(item('kubernetes')), role, knowledge, story, sayEnglish);
    expect(step?.advice[0]?.text).toMatch(/Kubernetes/);
    expect(step?.advice[0]?.source).toMatch(/^[a-z-]+$/);
  });

  test('for years of leadership the story’s words on leading are taken', () => {
    const leading = item('6+ years of leadership', {
      skills: [],
      about: 'leadership',
      state: 'partly',
    });
    const [step] = whatNext(gap(leading), role, knowledge, story, sayEnglish);
    expect(step?.advice.length).toBeGreaterThan(0);
    expect(step?.advice.map(({ text }) => text).join(' ')).toMatch(/lead|manage|team/i);
  });

  test('of a skill the story does not speak of no advice is made up', () => {
    const [step] = whatNext(gap(item('latex')), role, knowledge, story, sayEnglish);
    expect(step?.advice).toEqual([]);
  });
});

describe('for the interview', () => {
  const points = () =>
    talkingPoints(
      gap(
        item('python', { state: 'met', because: 'python (expert, 9 years).' }),
        item('aws', { state: 'substitute', because: 'You have Google Cloud.', closeness: 0.8 }),
        item('slurm'),
        item('gpu'),
        item('go', { strength: 'preferred' }),
        item('5+ years of leadership', { skills: [], unsaid: true }),
      ),
      story,
      sayEnglish,
    );

  test('strengths come with the posting’s words', () => {
    expect(points().strengths).toEqual([
      {
        label: 'python',
        words: '(expert, 9 years).',
        evidence: { quote: 'python is a must', span: null },
      },
    ]);
  });

  test('required gaps are framed honestly: what there is, never that it is there', () => {
    const [first] = points().gaps;
    expect(first?.label).toBe('aws');
    expect(first?.words).toMatch(/^You have Google Cloud\. Say so before/);
  });

  test('what is wholly missing is said once for all of it', () => {
    const [, ...others] = points().gaps;
    expect(others.map(({ label }) => label)).toEqual(['slurm; gpu']);
    expect(others[0]?.words).toMatch(/^Not in your profile/);
  });

  test('the role’s known troubles are topics, each with a remedy', () => {
    const { topics } = points();
    expect(topics).toHaveLength(3);
    expect(topics.every(({ remedies }) => remedies.length > 0)).toBe(true);
  });
});

describe('what blocks more', () => {
  const weigh = (more: Partial<GapItem>, label = 'latex') =>
    whatNext(gap(item(label, more)), role, knowledge, null, sayEnglish)[0];
  const weight = (more: Partial<GapItem>) => weigh(more)?.weight ?? 0;

  test('is told by a number of at most 1, and a wish weighs less than half', () => {
    const leading = { skills: [], about: 'leadership' as const };
    expect(weight(leading)).toBeCloseTo(0.92);
    expect(weight({ ...leading, strength: 'preferred' })).toBeCloseTo(0.45 * 0.92);
    expect(weight({ ...leading, state: 'partly' })).toBeCloseTo(0.6 * 0.92);
  });

  test('a degree in whose place work is taken hardly weighs', () => {
    const degree = { skills: [], about: 'degree' as const };
    expect(weight({ ...degree, state: 'substitute' })).toBeCloseTo(0.15 * 0.92);
    expect(weight({ ...degree, state: 'partly' })).toBeCloseTo(0.6 * 0.92);
    expect(weight({ skills: [], state: 'substitute' })).toBeCloseTo(0.6 * 0.92);
  });

  test('a skill weighs less the more can stand in for it', () => {
    const ways = (id: string) =>
      1 + (knowledge.skills.find((one) => one.id === id)?.substitutes.length ?? 0);
    const ids = knowledge.skills.map(({ id }) => id).filter((id) => usual(id) === 0);
    for (const id of [ids.find((one) => ways(one) === 1), ids.find((one) => ways(one) > 2)]) {
      if (id === undefined) throw new Error('no such skill');
      expect(weight({ skills: [id] })).toBeCloseTo((0.85 + 0.15 / ways(id)) * 0.6);
    }
  });

  test.each<[string, number, number, string[]]>([
    ['most have', 0.7, 1, ['The posting requires it', 'most people in this role have it']],
    ['many have', 0.4, 0.7, ['The posting requires it', 'many people in this role have it']],
    ['few have', 0, 0.4, ['The posting requires it']],
  ])('says of a skill that %s how usual it is', (_rule, from, below, why) => {
    const one = knowledge.skills.find(
      ({ id, substitutes }) => substitutes.length > 0 && usual(id) >= from && usual(id) < below,
    );
    expect(weigh({ skills: [one?.id ?? ''] })?.why).toEqual(why);
  });

  test('says of a wish that it is one, and where nothing stands in for a skill', () => {
    expect(weigh({ skills: ['unheard'], strength: 'preferred' })?.why).toEqual([
      'The posting prefers it',
      'we know of nothing that stands in for it',
    ]);
  });

  test('is weighed without a role by what is asked alone', () => {
    const [step] = whatNext(gap(item('kubernetes')), null, knowledge, null, sayEnglish);
    expect(step?.why).toEqual(['The posting requires it']);
    expect(step?.advice).toEqual([]);
  });
});

/** How usual a skill is in the role, 0..1. */
function usual(skill: string): number {
  const profile = knowledge.roles.find(({ id }) => id === role);
  return profile?.skills.find((one) => one.skill === skill)?.weight ?? 0;
}
