import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/browser-words.ts'],
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/*.test.ts'],
    // One process a file costs more than the tests themselves on a small machine.
    pool: 'threads',
    isolate: false,
    // A machine with other things to do is slow, not wrong.
    testTimeout: 30_000,
  },
});
