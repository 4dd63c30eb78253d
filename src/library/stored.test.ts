import { expect, test } from 'vitest';
import { storedPart } from './stored';

test('a part’s size is that of its records as UTF-8, not as characters', () => {
  expect(storedPart('database', 'profile', [{ a: 'é' }, [1]])).toEqual({
    where: 'database',
    name: 'profile',
    items: 2,
    bytes: '{"a":"e"}'.length + 1 + '[1]'.length,
  });
});

test('an empty part has no size', () => {
  expect(storedPart('settings', 'settings', [])).toMatchObject({ items: 0, bytes: 0 });
});
