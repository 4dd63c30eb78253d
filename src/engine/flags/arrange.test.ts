import { describe, expect, test } from 'vitest';
import type { FlagFinding } from '../../insights';
import { arrangeFlags } from './arrange';

function finding(id: string, grade: FlagFinding['grade'], severity: FlagFinding['severity']) {
  const words = {
    title: id,
    why: '',
    question: '',
    mend: '',
    quotes: [],
    evidence: [],
    sources: [],
  };
  return { id, grade, severity, category: 'pay', ...words } satisfies FlagFinding;
}

const ids = (findings: FlagFinding[]) => findings.map(({ id }) => id);

describe('arranging findings', () => {
  test('at most five are shown first and the rest waits, in the given order', () => {
    const many = [...'abcdefg'].map((id) => finding(id, 'law', 'medium'));
    const { first, more } = arrangeFlags(many);
    expect(ids(first)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(ids(more)).toEqual(['f', 'g']);
  });

  test('slight ones that rest on convention only are folded', () => {
    const { first, folded } = arrangeFlags([
      finding('habit', 'convention', 'low'),
      finding('heavy', 'convention', 'high'),
      finding('study', 'research', 'low'),
    ]);
    expect(ids(folded)).toEqual(['habit']);
    expect(ids(first)).toEqual(['heavy', 'study']);
  });

  test('what was dismissed is not shown at all', () => {
    const { first, folded, more } = arrangeFlags([finding('a', 'law', 'high')], ['a']);
    expect([...first, ...folded, ...more]).toEqual([]);
  });
});
