import { describe, expect, test } from 'vitest';
import { contextOf, findingOf } from '../../../test/flag-scene';
import type { Evidence } from '../../insights';
import { degreeInflation } from './degree-inflation';
import { findOne } from './find-flags';

const director = 'Director of MLOps';

describe('a degree asked for', () => {
  const asked = (text: string, title = director) =>
    findingOf(degreeInflation, { title, text })?.severity ?? null;

  test('weighs more as a doctorate than as a master', () => {
    expect(asked('- PhD in Computer Science required.')).toBe('medium');
    expect(asked("- Master's degree required.")).toBe('low');
    expect(asked("- Bachelor's degree required.")).toBeNull();
  });

  test('is fine where the work is research, or may not be done without it', () => {
    expect(asked('- PhD required.\n- You publish papers.')).toBeNull();
    expect(asked("- Master's degree required.\n- You publish papers.")).toBe('low');
    expect(asked('- PhD required.\n# About us\n- We publish papers.')).toBe('medium');
    expect(asked('- PhD required.', 'Head of Research')).toBeNull();
    expect(asked("- Master's degree required.", 'Head of Nursing AI')).toBeNull();
  });

  test('is fine where experience, or another degree, will do', () => {
    for (const instead of ['or equivalent', 'or relevant industry experience', 'or BS'])
      expect([instead, asked(`- PhD required ${instead}.`)]).toEqual([instead, null]);
    expect(asked('- PhD in Computer Science required. In lieu of it, years count.')).toBeNull();
  });

  test('is a maker’s master, which says nothing', () => {
    expect(asked("- Master's degree required.", 'ML Engineer')).toBeNull();
    expect(asked('- PhD required.', 'ML Engineer')).toBe('medium');
  });

  test('is no demand where it is wished for before, not long before', () => {
    const required: Evidence = { quote: 'PhD in Physics', span: { block: 0, start: 0, end: 14 } };
    const at = (before: string) => {
      const start = before.length;
      const place = { ...required, span: { block: 0, start, end: start + 14 } };
      const context = contextOf({ title: director, text: `${before}PhD in Physics` });
      const { degree, evidence } = context.facts.requirements;
      const requirements = {
        ...context.facts.requirements,
        degree: { ...degree, required: 'phd' as const },
        evidence: { ...evidence, degreeRequired: place },
      };
      return findOne(degreeInflation, { ...context, facts: { ...context.facts, requirements } });
    };
    expect(at('')).toHaveLength(1);
    expect(at('Preferred: ')).toEqual([]);
    expect(at(`Bonus: ${'x '.repeat(24)}`)).toEqual([]);
    expect(at(`Bonus: ${'x '.repeat(30)}`)).toHaveLength(1);
  });

  test('is a degree by its words', () => {
    const context = contextOf({ title: director, text: '- MS Server required.' });
    const { degree, evidence } = context.facts.requirements;
    const quoted = (quote: string, place: Evidence | null = { quote, span: null }) =>
      findOne(degreeInflation, {
        ...context,
        facts: {
          ...context.facts,
          requirements: {
            ...context.facts.requirements,
            degree: { ...degree, required: 'masters' },
            evidence: { ...evidence, degreeRequired: place },
          },
        },
      });
    expect(quoted('MS Server')).toEqual([]);
    expect(quoted('Scientists (PhD, Masters)')).toEqual([]);
    expect(quoted('MS in Physics, preferred')).toEqual([]);
    expect(quoted('MS in Physics')[0]?.quotes).toEqual(['MS in Physics']);
    expect(quoted('', null)).toEqual([]);
  });
});
