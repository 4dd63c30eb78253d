import { expect, test, vi } from 'vitest';
import './zod-jitless';
import { emptyPerson } from './profile/empty-person';
import { personSchema } from './profile/person';

test('zod never compiles code, which our pages’ CSP forbids', () => {
  const compile = vi.spyOn(globalThis, 'Function');
  expect(personSchema.safeParse(emptyPerson).success).toBe(true);
  expect(compile).not.toHaveBeenCalled();
  compile.mockRestore();
});
