import { describe, expect, test } from 'vitest';
import type { Degree, GapState, Requirements, RoleMatch, SkillMention } from '../../insights';
import { loadKnowledge } from '../../knowledge/load';
import { emptyPerson } from '../../profile/empty-person';
import type { Level, Person } from '../../profile/person';
import { measureGap } from './gap';

const knowledge = loadKnowledge();
const nameOf = (id: string) => knowledge.skills.find((skill) => skill.id === id)?.name ?? id;

/** "aws", "aws 5" (years), "aws|gcp" (one is enough). */
type Ask = string;
/** "aws", "aws 5" (years), "aws expert", "aws basic 2". */
type Has = string;

function asked(asks: Ask[], level: SkillMention['level'], from: number): SkillMention[] {
  return asks.flatMap((ask, at) => {
    const [ids = '', years] = ask.split(' ');
    const many = ids.split('|');
    return many.map((id) => ({
      id,
      name: nameOf(id),
      level,
      years: years ? Number(years) : null,
      group: many.length > 1 ? from + at : null,
      evidence: [],
    }));
  });
}

function person(has: Has[], more: Partial<Person> = {}): Person {
  const skills = has.map((one) => {
    const [id = '', ...rest] = one.split(' ');
    const years = rest.find((word) => /^\d+$/.test(word));
    const level = (rest.find((word) => /^[a-z]+$/.test(word)) ?? 'strong') as Level;
    return { id, level, years: years ? Number(years) : null };
  });
  return { ...emptyPerson, ...more, skills };
}

const nothing: Requirements = {
  years: null,
  leadershipYears: null,
  degree: { required: null, preferred: null },
  workplace: null,
  evidence: {
    years: null,
    leadershipYears: null,
    degreeRequired: null,
    degreePreferred: null,
    workplace: null,
  },
};

interface Posting {
  required?: Ask[];
  preferred?: Ask[];
  mentioned?: Ask[];
  demands?: Partial<Requirements>;
  role?: RoleMatch['id'];
}

function gapOf(posting: Posting, who: Person) {
  const { required = [], preferred = [], mentioned = [], demands, role = null } = posting;
  const skills = [
    ...asked(required, 'required', 0),
    ...asked(preferred, 'preferred', 100),
    ...asked(mentioned, 'mentioned', 200),
  ];
  const facts = { sentences: [], requirements: { ...nothing, ...demands }, skills, pay: [] };
  const gap = measureGap(
    { ...facts, language: 'en' },
    { id: role, confidence: 1, ranked: [] },
    who,
    knowledge,
  );
  if (!gap) throw new Error('no gap');
  return gap;
}

describe('one required skill', () => {
  test.each<[string, Ask, Has[], GapState, RegExp]>([
    ['the same skill meets it', 'kubernetes', ['kubernetes'], 'met', /^Kubernetes \(strong\)/],
    ['a skill that includes it meets it', 'kubernetes', ['argo-cd'], 'met', /Argo CD, which incl/],
    [
      'a stand-in is named, with how near it is',
      'aws',
      ['gcp'],
      'substitute',
      /Cloud.*\d+ % alike/,
    ],
    ['nothing like it is missing', 'slurm', ['okrs'], 'missing', /^Not in your profile/],
    ['enough years meet it', 'python 5', ['python 7'], 'met', /7 years of Python; 5 asked/],
    ['just enough years meet it', 'python 5', ['python 5'], 'met', /5 asked/],
    ['fewer years are a part', 'python 5', ['python 2'], 'partly', /2 years of Python; 5 asked/],
    ['strong without years meets it, and says so', 'python 5', ['python'], 'met', /gives none/],
    ['working without years is a part', 'python 5', ['python working'], 'partly', /gives none/],
    ['basic is a part of what is required', 'python', ['python basic'], 'partly', /basic level/],
    ['one of the alternatives is enough', 'aws|gcp|azure', ['azure'], 'met', /Azure/],
    ['the best alternative counts', 'python|go 3', ['python 2', 'go 4'], 'met', /4 years of Go/],
    ['no alternative is missing', 'aws|gcp', ['okrs'], 'missing', /None of these/],
  ])('%s', (_rule, ask, has, state, words) => {
    const [item] = gapOf({ required: [ask] }, person(has)).items;
    expect(item?.state).toBe(state);
    expect(item?.because).toMatch(words);
  });

  test('how near a stand-in is can be read as a number, and only of a stand-in', () => {
    const near = gapOf({ required: ['aws'] }, person(['gcp'])).items[0];
    expect(near?.closeness).toBeGreaterThan(0.5);
    expect(near?.closeness).toBeLessThan(1);
    expect(gapOf({ required: ['aws'] }, person(['aws'])).items[0]).not.toHaveProperty('closeness');
  });
});

describe('the two numbers', () => {
  test.each<[string, Posting, Has[], [number, number], [number, number]]>([
    [
      'required and preferred are counted apart',
      { required: ['python', 'slurm'], preferred: ['go'] },
      ['python', 'go'],
      [1, 2],
      [1, 1],
    ],
    ['alternatives count once', { required: ['aws|gcp|azure'] }, ['aws', 'gcp'], [1, 1], [0, 0]],
    ['a stand-in does not count as met', { required: ['aws'] }, ['gcp'], [0, 1], [0, 0]],
    ['a part does not count as met', { required: ['python 5'] }, ['python 2'], [0, 1], [0, 0]],
    ['what is only mentioned does not count', { mentioned: ['aws'] }, [], [0, 0], [0, 0]],
    [
      'asked as required and as preferred counts once, as required',
      { required: ['go'], preferred: ['go'] },
      ['go'],
      [1, 1],
      [0, 0],
    ],
    [
      'years, leadership, degree and workplace count like skills',
      {
        demands: {
          years: 8,
          leadershipYears: 3,
          degree: { required: 'bachelors', preferred: 'phd' },
          workplace: 'remote',
        },
      },
      [],
      [3, 4],
      [0, 1],
    ],
  ])('%s', (_rule, posting, has, required, preferred) => {
    const who = person(has, {
      totalYears: 12,
      leadershipYears: 2,
      degree: 'masters',
      workplace: 'remote',
    });
    const gap = gapOf(posting, who);
    expect([gap.required.met, gap.required.of]).toEqual(required);
    expect([gap.preferred.met, gap.preferred.of]).toEqual(preferred);
  });
});

describe('a degree', () => {
  const quote = 'BS in Computer Science, or equivalent practical experience';
  test.each<[string, Degree, string, Partial<Person>, GapState]>([
    ['the same one meets it', 'masters', 'MS', { degree: 'masters' }, 'met'],
    ['a higher one meets it', 'bachelors', 'BS', { degree: 'phd' }, 'met'],
    ['a lower one is a part', 'masters', 'MS', { degree: 'bachelors' }, 'partly'],
    ['none is missing', 'bachelors', 'BS', { degree: 'none', totalYears: 20 }, 'missing'],
    [
      '"or equivalent" takes years',
      'bachelors',
      quote,
      { degree: 'none', totalYears: 9 },
      'substitute',
    ],
    ['"or equivalent" without years is missing', 'bachelors', quote, { degree: 'none' }, 'missing'],
  ])('%s', (_rule, required, words, who, state) => {
    const degreeRequired = { quote: words, span: null };
    const demands = {
      degree: { required, preferred: null },
      evidence: { ...nothing.evidence, degreeRequired },
    };
    expect(gapOf({ demands }, person([], who)).items[0]?.state).toBe(state);
  });

  test('that the profile does not speak of is unsaid, not denied', () => {
    const demands = { degree: { required: 'bachelors' as const, preferred: null }, years: 5 };
    const { items } = gapOf({ demands }, person(['python']));
    expect(items.map(({ unsaid }) => unsaid)).toEqual([true, true]);
  });
});

describe('what the role usually asks', () => {
  const role = 'director-mlops' as const;

  test('is listed apart where this posting does not mention it, with whether the person has it', () => {
    const { unmentioned, required } = gapOf({ role, required: ['mlops'] }, person(['kubernetes']));
    const ids = unmentioned?.map(({ id }) => id);
    expect(ids).not.toContain('mlops');
    expect(unmentioned?.find(({ id }) => id === 'kubernetes')?.held).toBe(true);
    expect(unmentioned?.find(({ id }) => id === 'ci-cd')?.held).toBe(false);
    expect(required).toEqual({ met: 0, of: 1 });
  });

  test('is not listed where the posting asks for something that includes it', () => {
    const { unmentioned } = gapOf({ role, mentioned: ['argo-cd'] }, person([]));
    expect(unmentioned?.map(({ id }) => id)).not.toContain('kubernetes');
  });

  test('comes weightiest first, and is short', () => {
    const weights = gapOf({ role }, person([])).unmentioned?.map(({ weight }) => weight) ?? [];
    expect(weights.length).toBeGreaterThan(3);
    expect(weights.length).toBeLessThan(9);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  test('is unknown where no role is named', () => {
    expect(gapOf({}, person([]))).not.toHaveProperty('unmentioned');
  });
});
