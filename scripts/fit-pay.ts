/**
 * Fits the pay model to the measuring postings and writes assets/knowledge/pay/model.json:
 * `npx tsx scripts/fit-pay.ts [folder of postings]`, by default ../shared/eval. Only fitted numbers are
 * written, no posting. Without the postings nothing is fitted and the bundled model stays as it is.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedPostings } from '../src/cli/labelled-postings';
import { payCases } from '../src/cli/pay-cases';
import { fittedModel } from '../src/cli/pay-model-fit';
import { pageCases } from '../src/cli/pay-pages';
import { startModel } from '../src/cli/pay-start';
import { loadKnowledge } from '../src/knowledge/load';
import { payModelSchema } from '../src/knowledge/pay-model';

const root = join(import.meta.dirname, '..');
const folder = process.argv[2] ?? join(root, '../shared/eval');
const file = join(root, 'assets/knowledge/pay/model.json');
const postings = sharedPostings(folder);
const knowledge = loadKnowledge();
if (!postings || !knowledge.employers) {
  console.error(
    `Nothing fitted, and model.json stays as it is: ${folder} with postings.ndjson and labels.ndjson, or the list of employers, is absent.`,
  );
  process.exit(1);
}
const cases = [
  ...payCases(postings, knowledge, startModel, knowledge.employers),
  ...pageCases(
    join(folder, '../facts/posted-pay.json'),
    knowledge,
    startModel,
    knowledge.employers,
  ),
];
const fitted = new Date().toISOString().slice(0, 10);
const model = payModelSchema.parse({ ...fittedModel(cases), fitted });
writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`);
execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', file], {
  stdio: 'ignore',
});
console.log(`${file}: fitted to ${cases.length} postings that state annual US base pay.`);
