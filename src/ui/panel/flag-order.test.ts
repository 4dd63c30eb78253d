import { describe, expect, test } from 'vitest';
import type { EvidenceGrade, FlagFinding, Severity } from '../../insights';
import { flagCount, orderFlags } from './flag-order';

const nobody = new Set<string>();

function finding(id: string, severity: Severity, grade: EvidenceGrade): FlagFinding {
  return {
    id,
    severity,
    grade,
    title: id,
    category: 'role',
    why: '',
    question: '',
    mend: '',
    quotes: [],
    evidence: [],
    sources: [],
  };
}

const ids = (findings: FlagFinding[]) => findings.map(({ id }) => id);

describe('the order of findings', () => {
  test('the gravest comes first, and of two as grave the better proven one', () => {
    const { first } = orderFlags(
      [
        finding('custom', 'medium', 'convention'),
        finding('law', 'medium', 'law'),
        finding('grave', 'critical', 'law'),
      ],
      nobody,
    );
    expect(ids(first)).toEqual(['grave', 'law', 'custom']);
  });

  test('at most five come first, the others wait', () => {
    const seven = [...'abcdefg'].map((id) => finding(id, 'medium', 'research'));
    const order = orderFlags(seven, nobody);
    expect(ids(order.first)).toEqual([...'abcde']);
    expect(ids(order.more)).toEqual([...'fg']);
    expect(flagCount(order)).toBe(7);
  });

  test('small ones that rest on custom alone share a line; a serious one does not hide there', () => {
    const order = orderFlags(
      [finding('hustle', 'low', 'convention'), finding('nights', 'high', 'convention')],
      nobody,
    );
    expect(ids(order.customary)).toEqual(['hustle']);
    expect(ids(order.first)).toEqual(['nights']);
  });

  test('what was set aside is neither shown nor counted, and not lost', () => {
    const order = orderFlags(
      [finding('travel', 'medium', 'law'), finding('age', 'medium', 'law')],
      new Set(['travel']),
    );
    expect(ids(order.first)).toEqual(['age']);
    expect(ids(order.setAside)).toEqual(['travel']);
    expect(flagCount(order)).toBe(1);
  });
});
