// Used by `npm run mutate` only: runs every test once as the code stands, noting which changes it
// reaches; then, the quickest first, again with each of those that no test has noticed yet.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestRunner } from 'vitest';

/** So many times the steps of the unchanged code, and some for the shortest, are an endless loop. */
const endless = 8;
const fewest = 20_000;
const outcome = join(import.meta.dirname, '..', 'test-results', 'mutation', 'outcome.json');
let deadline = Number.POSITIVE_INFINITY;

/** What the switched code reads and writes. */
globalThis.__stryker__ ??= {};
const switches = globalThis.__stryker__;
switches.mutantCoverage ??= { static: {}, perTest: {} };
const coverage = switches.mutantCoverage;

/** One for all files: the runner is made anew for each. */
globalThis.mutation ??= {
  files: 0,
  tests: [],
  noticed: new Set(),
  /** Changes that have a say in what a module keeps. */
  keptOf: new Set(),
  /** Tests that fail of themselves when asked again, which can judge nothing. */
  unfit: [],
  steps: 0,
  mostSteps: Number.POSITIVE_INFINITY,
  age: 0,
};
const state = globalThis.mutation;

globalThis.burn ??= () => {
  if (++state.steps > state.mostSteps) throw new Error('An endless loop');
};

/**
 * The WeakMap of switched code: forgets when told, so that nothing made under one change is met under
 * the next, and notes which changes have a say in what it keeps. For the others it need not forget.
 */
globalThis.Forgetful ??= class {
  #kept = new WeakMap();
  #age = 0;
  #missed = new WeakMap();
  #now() {
    if (this.#age !== state.age) this.#kept = new WeakMap();
    this.#age = state.age;
    return this.#kept;
  }
  get(key) {
    const value = this.#now().get(key);
    if (value === undefined && switches.currentTestId)
      this.#missed.set(key, { ...coverage.perTest.now });
    return value;
  }
  set(key, value) {
    const before = this.#missed.get(key) ?? {};
    if (switches.currentTestId)
      for (const [id, hits] of Object.entries(coverage.perTest.now ?? {}))
        if (before[id] !== hits) state.keptOf.add(id);
    this.#now().set(key, value);
    return this;
  }
};

export default class MutationRunner extends TestRunner {
  async runTask(test) {
    const attempt = TestRunner.getTestFn(test);
    coverage.perTest = {};
    switches.currentTestId = 'now';
    state.steps = 0;
    state.age++;
    const start = performance.now();
    await attempt();
    const took = performance.now() - start;
    switches.currentTestId = undefined;
    const reaches = Object.keys(coverage.perTest.now ?? {});
    const { name } = test;
    if (reaches.length > 0) state.tests.push({ name, attempt, took, reaches, steps: state.steps });
  }

  async onAfterRunFiles() {
    super.onAfterRunFiles();
    state.files++;
    if (state.files < Number(process.env.MUTATION_FILES)) return;
    const atLoad = Object.keys(coverage.static);
    deadline = Date.now() + Number(process.env.MUTATION_SECONDS) * 1000;
    for (const test of state.tests.toSorted((a, b) => a.took - b.took)) await judge(test);
    const reached = [...new Set(state.tests.flatMap(({ reaches }) => reaches))];
    const late = Date.now() > deadline;
    const { noticed, unfit } = state;
    writeFileSync(outcome, JSON.stringify({ noticed: [...noticed], reached, atLoad, late, unfit }));
  }
}

/** Runs a test with each change that it reaches and nobody has noticed. */
async function judge({ name, attempt, reaches, steps }) {
  const open = reaches.filter((id) => !state.noticed.has(id));
  if (open.length === 0 || Date.now() > deadline) return;
  if (await fails(attempt)) {
    state.unfit.push(name);
    return;
  }
  const found = [];
  for (const id of open) {
    if (Date.now() > deadline) break;
    if (state.keptOf.has(id)) state.age++;
    state.steps = 0;
    state.mostSteps = steps * endless + fewest;
    switches.activeMutant = id;
    if (await fails(attempt)) found.push(id);
    switches.activeMutant = undefined;
    if (state.keptOf.has(id)) state.age++;
    state.mostSteps = Number.POSITIVE_INFINITY;
  }
  // What a change leaves behind would make the test fail without it too: then its word is worth nothing.
  if (await fails(attempt)) state.unfit.push(name);
  else for (const id of found) state.noticed.add(id);
}

async function fails(attempt) {
  try {
    await attempt();
    return false;
  } catch {
    return true;
  }
}
