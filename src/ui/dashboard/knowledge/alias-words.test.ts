import { expect, test } from 'vitest';
import { aliasWords } from './alias-words';

test('short forms are written as people write them, other words stay', () => {
  expect(aliasWords('director of automation and ai/mlops')).toBe(
    'Director of automation and AI/MLOps',
  );
  expect(aliasWords('vp ml infra')).toBe('VP ML infra');
  expect(aliasWords('air traffic')).toBe('Air traffic');
});
