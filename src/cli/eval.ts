import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evalFlags } from './eval-flags';
import { evalImport } from './eval-import';
import { evalPages } from './eval-pages';
import { evalPay } from './eval-pay';
import { evalReading } from './eval-reading';
import { evalRoles } from './eval-roles';
import type { Evaluate } from './evaluation';

const evaluations: Record<string, Evaluate> = {
  flags: evalFlags,
  import: evalImport,
  pages: evalPages,
  pay: evalPay,
  reading: evalReading,
  roles: evalRoles,
};

const usage = `Usage: npm run eval -- [${Object.keys(evaluations).join(' | ')}] [--wrong] [--shared DIR]
  without a name: all of them
  --wrong       list each mistake with the words that led to it
  --shared DIR  the folder of real pages and labelled postings; else ../shared`;

/** Prints what was asked for; exit code 1 when a check went wrong, 2 when the question is not understood. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { wrong: { type: 'boolean', default: false }, shared: { type: 'string' } },
  });
  const names = positionals.length ? positionals : Object.keys(evaluations);
  const shared = values.shared ?? join(import.meta.dirname, '../../../shared');
  let wrong = 0;
  for (const name of names) {
    const evaluate = evaluations[name];
    if (!evaluate) {
      process.stderr.write(`${usage}\n`);
      return 2;
    }
    const result = await evaluate(shared, { wrong: values.wrong });
    wrong += result.wrong ?? 0;
    process.stdout.write(`${result.text}\n\n`);
  }
  return wrong === 0 ? 0 : 1;
}

process.exitCode = await main();
