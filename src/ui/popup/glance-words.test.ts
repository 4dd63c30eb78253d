import { describe, expect, test } from 'vitest';
import type { FlagFinding } from '../../insights';
import { fitWords, flagWords, payWords } from './glance-words';

const posted = {
  min: 310_000,
  max: 385_000,
  currency: 'USD',
  period: 'year' as const,
  kind: 'base' as const,
};
const expected = {
  low: 225_000,
  mid: 280_000,
  high: 340_000,
  currency: 'USD',
  period: 'year' as const,
  confidence: 'medium' as const,
  observations: 9,
  dataYear: 2026,
  steps: [],
  ignored: [],
};
const pay = { posted, bands: [], expected, noEstimate: null, verdict: null };

describe('the pay in a line', () => {
  test('says where the posted band stands', () => {
    const verdict = { kind: 'base' as const, position: 'above' as const, text: '' };
    expect(payWords({ ...pay, verdict })).toBe('$310k–385k, above the expected $225k–340k');
    expect(payWords({ ...pay, verdict: { ...verdict, position: 'within' } })).toBe(
      '$310k–385k, as expected ($225k–340k)',
    );
  });

  test('holds total pay against total pay, and no other period against a year in silence', () => {
    const total = { low: 300_000, high: 450_000, confidence: 'low' as const };
    const rough = { ...expected, total: { ...total, because: '', sources: [] } };
    const verdict = { kind: 'total' as const, position: 'below' as const, text: '' };
    const low = { ...posted, min: 240_000, max: 260_000, kind: 'total' as const };
    expect(payWords({ ...pay, posted: low, expected: rough, verdict })).toBe(
      '$240k–260k total, below the rough $300k–450k',
    );
    const hourly = { ...posted, min: 85, max: 110, period: 'hour' as const };
    expect(payWords({ ...pay, posted: hourly })).toBe(
      '$85–110 an hour · expected $225k–340k a year',
    );
  });

  test('says what is not known', () => {
    expect(payWords({ ...pay, posted: null })).toBe(
      'Not posted · expected $225k–340k, about $280k',
    );
    expect(payWords({ ...pay, expected: null })).toBe('$310k–385k');
    expect(payWords({ ...pay, posted: null, expected: null })).toBe('Not posted, and no estimate');
  });
});

describe('the fit in a line', () => {
  test('keeps required and preferred apart', () => {
    const gap = { items: [], required: { met: 9, of: 12 }, preferred: { met: 3, of: 5 } };
    expect(fitWords(gap)).toBe('9 of 12 required · 3 of 5 preferred');
    expect(fitWords({ ...gap, preferred: { met: 0, of: 0 } })).toBe('9 of 12 required');
  });
});

describe('what to ask about in a line', () => {
  const flag = (title: string, severity: FlagFinding['severity']): FlagFinding => ({
    id: title,
    title,
    severity,
    category: 'posting',
    grade: 'convention',
    why: '',
    question: '',
    mend: '',
    quotes: [],
    evidence: [],
    sources: [],
  });

  test('names the gravest, and how many there are', () => {
    expect(flagWords([flag('Old', 'low'), flag('Impossible', 'high')])).toBe(
      '2 things, first: Impossible',
    );
    expect(flagWords([flag('Old', 'low')])).toBe('Old');
    expect(flagWords([])).toBe('Nothing we look for');
  });
});
