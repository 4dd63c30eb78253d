import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = import.meta.dirname;
const code: Record<string, string> = JSON.parse(
  readFileSync(join(root, 'test-results/mutation/code.json'), 'utf8'),
);
const folders = (process.env.MUTATED_FOLDERS ?? '').split(',');

/** Tells the runner how many files there are: the changes are judged after the last. */
class Counted extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    process.env.MUTATION_FILES = String(files.length);
    return files;
  }
}

/** The engine with every change behind a switch, and the tests that judge them. */
export default defineConfig({
  plugins: [
    {
      name: 'switched-changes',
      enforce: 'pre',
      load: (path) =>
        code[path]
          // What a module keeps is forgotten between two changes, or one would taint the next.
          ?.replaceAll('new WeakMap', 'new globalThis.Forgetful')
          // Some changes make a loop endless without standing in it: every step costs fuel.
          .replace('function cover() {', 'function cover() { globalThis.burn();'),
    },
  ],
  test: {
    setupFiles: ['test/browser-words.ts'],
    include: [
      ...folders.map((folder) => `src/engine/${folder === 'engine' ? '' : `${folder}/`}*.test.ts`),
      ...(folders.includes('flags') ? ['test/flags.test.ts'] : []),
    ],
    // One measures time, the others draw other cases each time: neither judges the same change twice alike.
    exclude: [...configDefaults.exclude, '**/hostile.test.ts', '**/*properties.test.ts'],
    // A megabyte of text measures time too.
    testNamePattern: /^(?!.*megabyte)/,
    runner: './scripts/mutation-runner.mjs',
    sequence: { sequencer: Counted },
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    testTimeout: 3_600_000,
  },
});
