import { expect, test } from 'vitest';
import { highestDegree } from './highest-degree';
import type { HeldDegree } from './person';

const held = (level: HeldDegree['level']): HeldDegree => ({
  id: level,
  level,
  field: null,
  school: null,
  year: null,
});

test('the highest degree is the highest that is named anywhere', () => {
  expect(highestDegree({ degree: null, degrees: [] })).toBeNull();
  expect(highestDegree({ degree: 'none', degrees: [] })).toBe('none');
  expect(highestDegree({ degree: 'bachelors', degrees: [held('phd'), held('masters')] })).toBe(
    'phd',
  );
  expect(highestDegree({ degree: 'masters', degrees: [held('bachelors')] })).toBe('masters');
});
