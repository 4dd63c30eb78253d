// Used by `npm run mutate` only: runs every test once as the code stands, noting which changes it
// reaches; then, the quickest first, again with each of those that no test has noticed yet.
import { writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { TestRunner } from 'vitest';

/** So many times the steps of the unchanged code, and some for the shortest, are an endless loop. */
const endless = 8;
const fewest = 20_000;
/** Where no step is counted, as in an expression that backtracks: so many times as long, and some for the shortest. */
const tooLong = 20;
const shortest = 3000;
const everySoOften = 20_000;
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
  /** Of those, the changes that only time could stop. */
  stopped: new Set(),
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
    for (const [at, test] of state.tests.toSorted((a, b) => a.took - b.took).entries()) {
      await judge(test);
      tellProgress(at + 1);
    }
    const reached = [...new Set(state.tests.flatMap(({ reaches }) => reaches))];
    const late = Date.now() > deadline;
    const { noticed, stopped, unfit } = state;
    const found = { noticed: [...noticed], stopped: [...stopped], reached, atLoad, late, unfit };
    writeFileSync(outcome, JSON.stringify(found));
  }
}

let lastTold = Date.now();

/** A line now and then, past the reporter, who thinks that all is done. */
function tellProgress(judged) {
  if (Date.now() - lastTold < everySoOften) return;
  lastTold = Date.now();
  writeSync(
    2,
    `${judged} of ${state.tests.length} tests asked, ${state.noticed.size} changes noticed\n`,
  );
}

/** Runs a test with each change that it reaches and nobody has noticed. */
async function judge({ name, attempt, took, reaches, steps }) {
  const open = reaches.filter((id) => !state.noticed.has(id));
  if (open.length === 0 || Date.now() > deadline) return;
  const timeout = shortest + Math.ceil(took * tooLong);
  if ((await tried(attempt, timeout)) !== passed) {
    state.unfit.push(name);
    return;
  }
  const found = [];
  const stopped = [];
  for (const id of open) {
    if (Date.now() > deadline) break;
    if (state.keptOf.has(id)) state.age++;
    state.steps = 0;
    state.mostSteps = steps * endless + fewest;
    switches.activeMutant = id;
    const outcome = await tried(attempt, timeout);
    switches.activeMutant = undefined;
    if (outcome !== passed) found.push(id);
    if (outcome === timedOut) stopped.push(id);
    if (state.keptOf.has(id)) state.age++;
    state.mostSteps = Number.POSITIVE_INFINITY;
  }
  // What a change leaves behind would make the test fail without it too: then its word is worth nothing.
  if ((await tried(attempt, timeout)) !== passed) {
    state.unfit.push(name);
    return;
  }
  for (const id of found) state.noticed.add(id);
  for (const id of stopped) state.stopped.add(id);
}

const passed = 'passed';
const timedOut = 'timed out';
const guarded = new Script('globalThis.mutation.attempt()');

/** Runs a test; Node stops it after so many milliseconds wherever it stands, in an expression too. */
async function tried(attempt, timeout) {
  state.attempt = attempt;
  try {
    await guarded.runInThisContext({ timeout });
    return passed;
  } catch (error) {
    return error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? timedOut : 'failed';
  }
}
