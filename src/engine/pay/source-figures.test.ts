import { describe, expect, test } from 'vitest';
import type { RoleId } from '../../insights';
import { loadKnowledge } from '../../knowledge/load';
import { sayEnglish } from '../../words/say-english';
import { rolePrior } from './prior';
import { sourceFigures } from './source-figures';

const knowledge = loadKnowledge();

function figuresOf(role: RoleId) {
  const prior = rolePrior(role, knowledge, 0.03, 2024.5);
  if (!prior) throw new Error(`no prior for ${role}`);
  return sourceFigures(prior, knowledge, sayEnglish);
}

describe("the sources' figures", () => {
  test('all show, used and ignored, each ignored one with a sentence that says why', () => {
    for (const { id } of knowledge.roles) {
      const role = id as RoleId;
      const { figures, ignored } = figuresOf(role);
      expect(figures.length).toBe(knowledge.pay.filter((figure) => figure.role === role).length);
      expect(ignored.length).toBe(figures.filter(({ used }) => !used).length);
      for (const { label, reason, source } of ignored) {
        expect(reason, label).toMatch(/^[A-Z“"].{8,}[.!?]$/);
        expect(source, label).not.toBe('');
      }
    }
  });

  test('of another occupation are never used', () => {
    const { figures } = figuresOf('director-mlops');
    const operations = figures.filter(({ label }) => label.startsWith('Director of Operations'));
    expect(operations.length).toBeGreaterThan(5);
    expect(operations.some(({ used }) => used)).toBe(false);
  });

  test('that are total pay are never used for base pay, and say so', () => {
    for (const { id } of knowledge.roles) {
      const totals = figuresOf(id as RoleId).figures.filter(({ kind }) => kind === 'total');
      expect(totals.some(({ used }) => used)).toBe(false);
    }
  });

  test('that cannot both be right stand side by side with their sources, never averaged', () => {
    const [first] = figuresOf('director-ml-infrastructure').contradictions;
    expect(first?.text).toContain('$323k–410k');
    expect(first?.text).toContain('$181k–250k');
    expect(first?.sources.length).toBeGreaterThan(0);
  });

  test('that touch each other are no contradiction', () => {
    expect(figuresOf('director-mlops').contradictions).toEqual([]);
  });
});
