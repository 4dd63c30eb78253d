import { describe, expect, test } from 'vitest';
import { contextOf, findingOf, severitiesOf } from '../../../test/flag-scene';
import type { Evidence, Requirements } from '../../insights';
import { contradictingSeniority } from './contradicting-seniority';
import { findOne } from './find-flags';
import type { Flag } from './flag';
import { impossibleYears } from './impossible-years';
import { leadershipYearsInflated } from './leadership-years-inflated';
import { isAsked, isWish, leadershipNorm, yearsNorm } from './role-norm';
import { yearsAboveNorm } from './years-above-norm';

const director = 'Director of MLOps';

/** A flag's finding where the posting asks for so much. */
function asking(flag: Flag, text: string, changes: Partial<Requirements>) {
  const context = contextOf({ title: director, text });
  const requirements = { ...context.facts.requirements, ...changes };
  return findOne(flag, { ...context, facts: { ...context.facts, requirements } })[0] ?? null;
}

describe('what the sources ask at most', () => {
  const context = contextOf('Lead the team.');
  const [profile] = context.knowledge.roles;
  if (profile === undefined) throw new Error('There are no roles.');
  const withYears = (id: typeof profile.id, years: number, leading: number | null) => ({
    ...profile,
    id,
    requirements: {
      ...profile.requirements,
      years: { ...profile.requirements.years, max: years },
      leadershipYears:
        leading === null ? null : { min: 1, max: leading, source: 'any', section: '' },
    },
  });
  const roles = [
    withYears('director-mlops', 14, 8),
    withYears('director-ml-engineering', 18, null),
    withYears('director-ml-infrastructure', 3, 2),
  ];
  const norms = (id: typeof profile.id | null) => {
    const asked = {
      ...context,
      knowledge: { ...context.knowledge, roles },
      role: { ...context.role, id },
    };
    return [yearsNorm(asked), leadershipNorm(asked)];
  };

  test('is that of the role, or the widest of all where none was named', () => {
    expect(norms('director-mlops')).toEqual([14, 8]);
    expect(norms('director-ml-engineering')).toEqual([18, 6]);
    expect(norms(null)).toEqual([18, 8]);
  });

  test('is never less than twelve years, six of leading', () => {
    expect(norms('director-ml-infrastructure')).toEqual([12, 6]);
  });
});

describe('years', () => {
  const { facts } = contextOf(
    '# Preferred qualifications\n- Rust.\n# Requirements\n- Go.\n# About us\n- Us.',
  );
  const at = (quote: string, block: number | null): Evidence => ({
    quote,
    span: block === null ? null : { block, start: 0, end: 3 },
  });

  test('are a wish by their words or by their section', () => {
    expect(isWish(null, facts)).toBe(false);
    expect(isWish(at('20 years preferred', null), facts)).toBe(true);
    expect(isWish(at('20 years', null), facts)).toBe(false);
    expect(isWish(at('20 years', 1), facts)).toBe(true);
    expect(isWish(at('20 years', 3), facts)).toBe(false);
    expect(isWish(at('20 years', 9), facts)).toBe(false);
  });

  test('are asked of the reader by their words or by their section', () => {
    expect(isAsked(null, facts)).toBe(true);
    expect(isAsked(at('with years of 20', 3), facts)).toBe(true);
    expect(isAsked(at('with years of 20', 5), facts)).toBe(false);
    expect(isAsked(at('you bring years', 5), facts)).toBe(true);
    expect(isAsked(at('– 20 years of it', 5), facts)).toBe(true);
    expect(isAsked(at('we have 20 years', 3), facts)).toBe(false);
    expect(isAsked(at('Acme is a global leader for 20 years', 3), facts)).toBe(false);
  });

  test('above the norm weigh more the further they are', () => {
    const norm = yearsNorm(contextOf('Lead.'));
    const years = (over: number) =>
      `- ${norm + over}+ years of experience in software engineering required.`;
    expect(severitiesOf(yearsAboveNorm, [years(2), years(3), years(7), years(8)])).toEqual([
      null,
      'low',
      'low',
      'medium',
    ]);
    const found = findingOf(yearsAboveNorm, years(3));
    expect(found?.why).toContain(`It asks for ${norm + 3}; the sources`);
    expect(found?.quotes.join()).toContain(`${norm + 3}+ years`);
    expect(asking(yearsAboveNorm, 'Lead.', { years: 45 })?.evidence).toEqual([]);
    expect(asking(yearsAboveNorm, 'Lead.', { years: 46 })).toBeNull();
  });

  test('of leading above the norm weigh more the further they are', () => {
    const norm = leadershipNorm(contextOf('Lead.'));
    const years = (over: number) =>
      `At least ${norm + over} years of people management experience.`;
    expect(severitiesOf(leadershipYearsInflated, [years(1), years(2), years(3), years(4)])).toEqual(
      [null, 'low', 'low', 'medium'],
    );
    const found = findingOf(leadershipYearsInflated, years(2));
    expect(found?.why).toContain(`It asks for ${norm + 2}; the sources`);
    expect(found?.quotes.join()).toContain(`${norm + 2} years`);
    expect(asking(leadershipYearsInflated, 'Lead.', { leadershipYears: 40 })?.evidence).toEqual([]);
    expect(asking(leadershipYearsInflated, 'Lead.', { leadershipYears: 41 })).toBeNull();
  });

  test('of leading within fewer years of work contradict each other, of one who leads', () => {
    const text =
      '- 5+ years of experience in software.\n- 8+ years of people management experience.';
    const found = findingOf(contradictingSeniority, { title: director, text });
    expect([found?.severity, found?.quotes.length]).toEqual(['low', 2]);
    expect(found?.why).toMatch(/8 years of leading within 5 years of work/);
    expect(findingOf(contradictingSeniority, { title: 'ML Engineer', text })).toBeNull();
    const both = { years: 8, leadershipYears: 8 };
    expect(asking(contradictingSeniority, text, both)).toBeNull();
    expect(asking(contradictingSeniority, text, { years: null })).toBeNull();
    expect(asking(contradictingSeniority, text, { leadershipYears: null })).toBeNull();
    const asAn = text.replace('in software', 'as an engineer');
    expect(findingOf(contradictingSeniority, { title: director, text: asAn })).toBeNull();
  });
});

describe('years of a technology', () => {
  const asked = (years: string, tool = 'Kubernetes', posted = '2026-11-15') =>
    findingOf(impossibleYears, { text: `- ${years} years of ${tool} experience.`, posted });

  test('are impossible half a year beyond its age, and grave two years beyond', () => {
    const years = ['12+', '13+', '14+', '15+'].map((each) => asked(each)?.severity ?? null);
    expect(years).toEqual([null, 'medium', 'medium', 'high']);
  });

  test('are told with when it was first public and how many are possible', () => {
    const found = asked('15+');
    expect(found?.why).toMatch(
      /Kubernetes was first public in 2014, so about 12 years are possible; the posting asks for 15\./,
    );
    expect(found?.quotes).toEqual(['15+ years of Kubernetes']);
  });

  test('are counted to the day of the posting', () => {
    expect(asked('12+', 'Kubernetes', '2020-01-01')?.severity).toBe('high');
    expect(asked('3+', 'Kubernetes', '2014-01-01')?.why).toMatch(/about 0 years/);
  });

  test('are none of the technology where others stand between', () => {
    const quoted = (text: string) => findingOf(impossibleYears, text)?.quotes ?? [];
    expect(quoted('15+ years of Docker and Kubernetes experience.').join()).not.toContain(
      'Kubernetes',
    );
  });
});
