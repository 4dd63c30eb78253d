import { describe, expect, test } from 'vitest';
import type { Insights, RankedRole } from '../../insights';
import { namedRole } from './named-role';

const best: RankedRole = {
  id: 'director-mlops',
  title: 'Director of MLOps',
  score: 1,
  evidence: [],
};
const judged = (isMlLeadership: boolean, id: RankedRole['id'] | null) => ({
  relevance: { isMlLeadership, confidence: 0.9, why: [] } satisfies Insights['relevance'],
  role: { id, confidence: 0.8, ranked: [best] },
});

describe('the role a posting is named after', () => {
  test('is the one the engine is sure enough of', () => {
    expect(namedRole(judged(true, best.id))).toBe(best);
    expect(namedRole(judged(true, null))).toBeNull();
  });

  test('is none where the posting leads no machine learning, whatever comes nearest', () => {
    expect(namedRole(judged(false, best.id))).toBeNull();
  });
});
