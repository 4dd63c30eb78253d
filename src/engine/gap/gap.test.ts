import { describe, expect, test } from 'vitest';
import type { Evidence, Requirements, RoleMatch, SkillMention } from '../../insights';
import type { Knowledge, Skill } from '../../knowledge/schema';
import { emptyPerson } from '../../profile/empty-person';
import type { Person, PersonSkill } from '../../profile/person';
import type { PostingFacts } from '../read/facts';
import { measureGap } from './gap';

const role: RoleMatch = { id: null, confidence: 0, ranked: [] };

function skill(id: string, more: Partial<Skill> = {}): Skill {
  const base = { id, name: id.toUpperCase(), aliases: [], category: 'test', implies: [] };
  return { ...base, substitutes: [], firstPublic: null, guard: null, ...more };
}

const knowledge: Knowledge = {
  version: 'test',
  roles: [],
  pay: [],
  places: [],
  laws: [],
  sources: [],
  skills: [
    skill('python'),
    skill('pytorch', { implies: ['python', 'deep-learning'] }),
    skill('deep-learning', { implies: ['ml'] }),
    skill('ml'),
    skill('aws', { substitutes: [{ skill: 'gcp', closeness: 0.8 }] }),
    skill('gcp', { substitutes: [{ skill: 'aws', closeness: 0.8 }] }),
    skill('azure', { substitutes: [{ skill: 'python', closeness: 0.1 }] }),
  ],
};

function evidence(quote: string): Evidence {
  return { quote, span: { block: 0, start: 0, end: quote.length } };
}

function mention(id: string, more: Partial<SkillMention> = {}): SkillMention {
  const base = { id, name: id.toUpperCase(), level: 'required' as const, years: null, group: null };
  return { ...base, evidence: [evidence(id)], ...more };
}

const nothingAsked: Requirements = {
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

function facts(skills: SkillMention[], asked: Partial<Requirements> = {}): PostingFacts {
  const requirements = { ...nothingAsked, ...asked };
  return { sentences: [], requirements, skills, pay: [], language: 'en' };
}

function has(...skills: (PersonSkill | string)[]): Person {
  const full = skills.map(
    (each): PersonSkill =>
      typeof each === 'string' ? { id: each, level: 'strong', years: null } : each,
  );
  return { ...emptyPerson, skills: full };
}

function only(mentions: SkillMention[], person: Person) {
  const gap = measureGap(facts(mentions), role, person, knowledge);
  expect(gap?.items).toHaveLength(1);
  const item = gap?.items[0];
  return { state: item?.state, because: item?.because, label: item?.label, gap };
}

describe('a skill', () => {
  test('in the profile is met', () => {
    expect(only([mention('aws')], has('aws')).state).toBe('met');
  });

  test('not in the profile is missing', () => {
    expect(only([mention('aws')], has('python')).state).toBe('missing');
  });

  test('that another skill of the person includes is met, and the reason names that skill', () => {
    const item = only([mention('python')], has('pytorch'));
    expect(item.state).toBe('met');
    expect(item.because).toContain('PYTORCH, which includes PYTHON');
  });

  test('is included over several steps', () => {
    expect(only([mention('ml')], has('pytorch')).state).toBe('met');
  });

  test('with a stand-in is a substitute and does not count as met', () => {
    const item = only([mention('aws')], has('gcp'));
    expect(item.state).toBe('substitute');
    expect(item.because).toContain('GCP');
    expect(item.gap?.required).toEqual({ met: 0, of: 1 });
  });

  test('with a far-off stand-in is missing', () => {
    expect(only([mention('azure')], has('python')).state).toBe('missing');
  });

  test('with fewer years than asked is partly met, and both numbers are named', () => {
    const item = only(
      [mention('aws', { years: 5 })],
      has({ id: 'aws', level: 'expert', years: 3 }),
    );
    expect(item.state).toBe('partly');
    expect(item.because).toBe('3 years of AWS; 5 asked.');
  });

  test('with as many years as asked is met', () => {
    const item = only([mention('aws', { years: 5 })], has({ id: 'aws', level: 'basic', years: 5 }));
    expect(item.state).toBe('met');
  });

  test('asked with years, held without years, is judged by its level and says so', () => {
    const ask = [mention('aws', { years: 5 })];
    expect(only(ask, has({ id: 'aws', level: 'working', years: null })).state).toBe('partly');
    const strong = only(ask, has({ id: 'aws', level: 'strong', years: null }));
    expect(strong.state).toBe('met');
    expect(strong.because).toContain('your profile gives none');
  });

  test('held at basic level is partly met where required, met where preferred', () => {
    const basic = has({ id: 'aws', level: 'basic', years: null });
    expect(only([mention('aws')], basic).state).toBe('partly');
    expect(only([mention('aws', { level: 'preferred' })], basic).state).toBe('met');
  });

  test('only mentioned is no requirement', () => {
    const gap = measureGap(facts([mention('aws', { level: 'mentioned' })]), role, has(), knowledge);
    expect(gap?.items).toEqual([]);
  });

  test('asked twice counts once, as required', () => {
    const item = only([mention('aws', { level: 'preferred' }), mention('aws')], has('aws'));
    expect(item.gap?.required).toEqual({ met: 1, of: 1 });
    expect(item.gap?.preferred).toEqual({ met: 0, of: 0 });
  });
});

describe('alternatives', () => {
  const three = [
    mention('aws', { group: 1 }),
    mention('gcp', { group: 1 }),
    mention('azure', { group: 1 }),
  ];

  test('are one item, and one of them is enough', () => {
    const item = only(three, has('azure'));
    expect(item.label).toBe('AWS, GCP or AZURE');
    expect(item.gap?.required).toEqual({ met: 1, of: 1 });
  });

  test('are missing only when none is held', () => {
    expect(only(three, has('python')).state).toBe('missing');
  });

  test('of another sentence are another item', () => {
    const two = [mention('aws', { group: 1 }), mention('gcp', { group: 2 })];
    expect(measureGap(facts(two), role, has(), knowledge)?.items).toHaveLength(2);
  });
});

describe('years, leadership, degree and workplace', () => {
  function first(asked: Partial<Requirements>, person: Partial<Person>) {
    const whole = { ...emptyPerson, ...person };
    return measureGap(facts([], asked), role, whole, knowledge)?.items[0];
  }

  test('enough years are met, fewer are partly met with the difference in words', () => {
    expect(first({ years: 8 }, { totalYears: 10 })?.state).toBe('met');
    const short = first({ years: 8 }, { totalYears: 6 });
    expect(short?.state).toBe('partly');
    expect(short?.because).toContain('2 years short');
  });

  test('years that the profile does not give are missing, and the reason says why', () => {
    const item = first({ leadershipYears: 4 }, {});
    expect(item?.state).toBe('missing');
    expect(item?.because).toContain('does not say');
  });

  test('a higher degree meets a lower one', () => {
    const degree = { required: 'bachelors', preferred: null } as const;
    expect(first({ degree }, { degree: 'phd' })?.state).toBe('met');
    expect(first({ degree }, { degree: 'none' })?.state).toBe('missing');
  });

  test('a lower degree is partly met', () => {
    const degree = { required: 'masters', preferred: null } as const;
    expect(first({ degree }, { degree: 'bachelors' })?.state).toBe('partly');
  });

  test('"or equivalent experience" lets years stand in for the degree', () => {
    const asked = {
      degree: { required: 'bachelors', preferred: null } as const,
      evidence: {
        ...nothingAsked.evidence,
        degreeRequired: evidence('BS in Computer Science or equivalent experience'),
      },
    };
    expect(first(asked, { degree: 'none', totalYears: 9 })?.state).toBe('substitute');
    expect(first(asked, { degree: 'none' })?.state).toBe('missing');
  });

  test('the workplace counts only where the person has a wish', () => {
    expect(first({ workplace: 'onsite' }, {})).toBeUndefined();
    expect(first({ workplace: 'onsite' }, { workplace: 'remote' })?.state).toBe('missing');
    expect(first({ workplace: 'remote' }, { workplace: 'remote' })?.state).toBe('met');
  });
});

test('without a profile there is no gap', () => {
  expect(measureGap(facts([mention('aws')]), role, null, knowledge)).toBeNull();
});
