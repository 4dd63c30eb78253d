import { describe, expect, test } from 'vitest';
import { gapOf, type Has, personWith } from '../../../test/gap-case';
import type { Person, PersonSkill } from '../../profile/person';

/** State and words of the one skill that is asked for. */
function said(lines: string[], person: Person): string {
  const item = gapOf(lines, person).items.find(({ skills }) => skills.length > 0);
  return `${item?.state}: ${item?.because}`;
}

const wished = '# Nice to have';

describe('of a skill of the profile level, years and last use are told, and what of it is asked', () => {
  test.each<[string[], Partial<PersonSkill>, string]>([
    [['Go'], {}, 'met: Go (strong).'],
    [['Go'], { level: 'expert', years: 4 }, 'met: Go (expert, 4 years).'],
    [['Go'], { lastUsed: '2019-03' }, 'met: Go (strong, last used 2019).'],
    [['Go'], { years: 1, lastUsed: '2019' }, 'met: Go (strong, 1 year, last used 2019).'],
    [['Go'], { years: 4, lastUsed: 'now' }, 'met: Go (strong, 4 years).'],
    [['Go'], { level: 'basic' }, 'partly: Go at basic level, and the posting requires it.'],
    [['Go'], { level: 'working' }, 'met: Go (working).'],
    [[wished, 'Go'], { level: 'basic' }, 'met: Go (basic).'],
    [['5+ years of Go'], {}, 'met: Go (strong). 5 years asked; your profile gives none.'],
    [
      ['5+ years of Go'],
      { lastUsed: '2019-03' },
      'met: Go (strong, last used 2019). 5 years asked; your profile gives none.',
    ],
    [
      ['5+ years of Go'],
      { level: 'working' },
      'partly: Go at working level; 5 years asked, and your profile gives none.',
    ],
    [
      ['5+ years of Go'],
      { level: 'basic' },
      'partly: Go at basic level; 5 years asked, and your profile gives none.',
    ],
    [['5+ years of Go'], { years: 5, level: 'basic' }, 'met: 5 years of Go; 5 asked.'],
    [['5+ years of Go'], { years: 4 }, 'partly: 4 years of Go; 5 asked.'],
  ])('%s %j', (lines, more, words) => {
    const skill: PersonSkill = { id: 'go', level: 'strong', years: null, ...more };
    expect(said(lines, { ...personWith([]), skills: [skill] })).toBe(words);
  });
});

describe('of a skill that the profile does not name, what comes nearest is told', () => {
  test.each<[string, Has[], Partial<Person>, string]>([
    ['Go', [], {}, 'missing: Not in your profile.'],
    ['5+ years of Go', [], {}, 'missing: Not in your profile. The posting asks for 5 years.'],
    ['AWS or GCP', ['okrs'], {}, 'missing: None of these is in your profile.'],
    [
      'AWS',
      ['gcp'],
      {},
      'substitute: You have Google Cloud, a partial stand-in for AWS (70 % alike, we estimate).',
    ],
    [
      '5+ years of AWS',
      ['gcp 5'],
      {},
      'substitute: You have Google Cloud, a partial stand-in for AWS (70 % alike, we estimate).',
    ],
    [
      '5+ years of AWS',
      ['gcp 2'],
      {},
      'partly: 2 years of Google Cloud instead of 5 years of AWS: a stand-in, and shorter than asked.',
    ],
    ['Kubernetes', ['argo-cd'], {}, 'met: Argo CD, which includes Kubernetes (strong).'],
    [
      '3+ years of Kubernetes',
      ['argo-cd 2', 'helm 5'],
      {},
      'met: 5 years of Helm, which includes Kubernetes; 3 asked.',
    ],
    ['Mentoring', [], { leadershipYears: 6 }, 'met: You have 6 years of leadership.'],
    [
      '3 years of mentoring',
      [],
      { leadershipYears: 2 },
      'partly: You have 2 years of leadership; 3 asked.',
    ],
    ['Machine learning', [], { mlYears: 1 }, 'met: You have 1 year in machine learning.'],
    [
      '5+ years of machine learning',
      [],
      { mlYears: 5 },
      'met: You have 5 years in machine learning; 5 asked.',
    ],
    [
      '5+ years of machine learning',
      [],
      { mlYears: 3 },
      'partly: You have 3 years in machine learning; 5 asked.',
    ],
    [
      'PMP',
      [],
      { certifications: [{ id: 'c', name: ' pmp ', year: null }] },
      'met: You have the certificate “pmp”.',
    ],
  ])('%s: %j %j', (line, has, more, words) => {
    expect(said([line], personWith(has, more))).toBe(words);
  });
});

test('what shows a skill is not said of another that it includes', () => {
  const skill: PersonSkill = { id: 'argo-cd', level: 'strong', years: null, evidence: 'Wrote it' };
  const item = gapOf(['Kubernetes'], { ...personWith([]), skills: [skill] }).items[0];
  expect(item?.state).toBe('met');
  expect(item).not.toHaveProperty('note');
});
