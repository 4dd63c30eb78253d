import { configDefaults, defineConfig } from 'vitest/config';

const folder = process.env.MUTATED_FOLDER ?? '*';

/** The tests that judge a change of the engine: those beside the folder, and the whole analysis. */
export default defineConfig({
  test: {
    include: [
      `src/engine/${folder}/*.test.ts`,
      'test/analyze.test.ts',
      ...(folder === 'flags' ? ['test/flags.test.ts'] : []),
    ],
    // Measures time, not right or wrong: an infinite loop shows in any other test.
    exclude: [...configDefaults.exclude, '**/hostile.test.ts'],
    testTimeout: 30_000,
  },
});
