import { expect, test } from 'vitest';
import { partWords, sizeWords } from './stored-words';

test('sizes are said in the unit that fits', () => {
  expect([0, 812, 4_210, 1_300_000].map(sizeWords)).toEqual([
    '0 bytes',
    '812 bytes',
    '4.2 kB',
    '1.3 MB',
  ]);
});

test('a part that only another version knows is shown by its own name, not hidden', () => {
  const part = { where: 'database' as const, name: 'letters', items: 2, bytes: 90 };
  expect(partWords(part)).toBe('letters');
  expect(partWords({ ...part, name: 'profile' })).toBe('Your profile');
});
