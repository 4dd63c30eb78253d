import { expect, test } from 'vitest';
import type { Requirements } from '../../insights';
import { askedRows } from './asks-section';

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

test('what the posting does not say gets no row', () => {
  expect(askedRows(nothing)).toEqual([]);
});

test('one year is singular, and both degrees share a row with both proofs', () => {
  const proof = { quote: 'BS or MS', span: null };
  const rows = askedRows({
    ...nothing,
    years: 1,
    degree: { required: 'bachelors', preferred: 'masters' },
    evidence: { ...nothing.evidence, degreeRequired: proof, degreePreferred: proof },
  });
  expect(rows.map(({ words }) => words)).toEqual([
    'at least 1 year',
    'bachelor’s required, master’s preferred',
  ]);
  expect(rows[1]?.evidence).toHaveLength(2);
});

test('no degree needed is said, for it is stated', () => {
  const rows = askedRows({ ...nothing, degree: { required: 'none', preferred: null } });
  expect(rows[0]?.words).toBe('none needed');
});
