// `npm test`: everything that must hold, in the order in which it is cheapest to learn that it does not.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './find-browser.mjs';
import { root, run, setUp, tellProblems } from './setup.mjs';

const results = join(root, 'test-results');
const counts = { passed: 0, failed: 0, skipped: 0 };

/** A check that is one yes or no. It is told once `before` is. */
async function check(name, command, parameters, before = null) {
  const started = performance.now();
  const { code, output } = await run(command, parameters, { quiet: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  await before;
  counts[code === 0 ? 'passed' : 'failed']++;
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output);
  return code === 0;
}

/** Checks that do not need each other, at once: most keep one core busy. They are told in their order, after `before`. */
async function checks(all, before = null) {
  let last = before;
  const ends = all.map((one) => {
    last = check(...one, last);
    return last;
  });
  return (await Promise.all(ends)).every((passed) => passed);
}

/** A runner of many tests that leaves its counts in a JSON report. */
async function suite(name, report, read, command, parameters, env = {}) {
  const started = performance.now();
  const { code, output } = await run(command, parameters, { quiet: true, env });
  const path = join(results, report);
  const found = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : null;
  // A runner that fails without a failed test did not get as far as its tests.
  const of = found ?? { passed: 0, failed: 1, skipped: 0 };
  if (code !== 0 && of.failed === 0) of.failed = 1;
  for (const key of Object.keys(counts)) counts[key] += of[key];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const words = `${of.passed} passed, ${of.failed} failed, ${of.skipped} skipped`;
  console.log(`${of.failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${words} (${seconds} s)`);
  if (of.failed > 0) console.log(output);
  for (const line of output.matchAll(/^.*\bskipped: .*$/gim)) console.log(`     ${line[0].trim()}`);
}

const vitestCounts = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.testResults.filter(isBroken).length,
  skipped: report.numPendingTests + report.numTodoTests,
});
/** A test file that could not even be loaded has no tests to fail. */
const isBroken = (file) => file.status === 'failed' && file.assertionResults.length === 0;

const playwrightCounts = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
  skipped: stats.skipped,
});

await tellProblems(async () => {
  await setUp();
  const browsers = { CHROMIUM: await findChromium(), FIREFOX: await findFirefox() };
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });

  // These two write what the checks after them read at the same time.
  await run('wxt', ['prepare'], { quiet: true });
  await check('knowledge base', 'npm', ['run', 'knowledge']);
  await checks([
    ['format and lint', 'biome', ['check', '.']],
    ['types', 'npm', ['run', 'types']],
    ['dead code', 'knip', []],
  ]);
  const unit = suite('unit tests and conventions', 'unit.json', vitestCounts, 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/unit.json',
  ]);
  const built = await checks(
    [
      ['build for Chromium', 'wxt', ['build']],
      ['build for Firefox', 'wxt', ['build', '-b', 'firefox']],
    ],
    unit,
  );
  if (built) {
    await check('size limits', 'node', ['scripts/budgets.mjs']);
    await suite(
      'end to end in Chromium and Firefox',
      'e2e.json',
      playwrightCounts,
      'playwright',
      ['test', '--config=test/e2e/playwright.config.ts'],
      browsers,
    );
  }
  console.log(
    `\ntests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
  if (counts.failed > 0) process.exitCode = 1;
});
