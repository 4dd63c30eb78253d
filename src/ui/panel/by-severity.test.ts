import { expect, test } from 'vitest';
import { bySeverity } from './by-severity';

test('the gravest finding comes first, and equals keep their order', () => {
  const findings = [
    { id: 'a', severity: 'low' },
    { id: 'b', severity: 'high' },
    { id: 'c', severity: 'low' },
    { id: 'd', severity: 'critical' },
  ] as const;
  expect(bySeverity([...findings]).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
});
