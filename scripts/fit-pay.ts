/**
 * Fits the pay model to the measuring postings and writes assets/knowledge/pay/model.json:
 * `tsx scripts/fit-pay.ts [folder of postings]`. Only fitted numbers are written, no posting.
 */
import { writeFileSync } from 'node:fs';
import { sharedPostings } from '../src/cli/labelled-postings';
import { payCases } from '../src/cli/pay-cases';
import { fitPay } from '../src/cli/pay-fit';
import { errorsOf, withSpread } from '../src/cli/pay-spread';
import { startModel } from '../src/cli/pay-start';
import { loadKnowledge } from '../src/knowledge/load';
import { payModelSchema } from '../src/knowledge/pay-model';

const folder = process.argv[2] ?? '../shared/eval';
const file = 'assets/knowledge/pay/model.json';
const postings = sharedPostings(folder);
const knowledge = loadKnowledge();
if (!postings || !knowledge.employers) {
  console.error(`Nothing fitted: ${folder} or the list of employers is absent.`);
  process.exit(1);
}
const cases = payCases(postings, knowledge, startModel, knowledge.employers);
const fitted = withSpread(fitPay(cases, startModel), errorsOf(cases, startModel), knowledge);
const model = payModelSchema.parse({ ...fitted, fitted: new Date().toISOString().slice(0, 10) });
writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`);
console.log(`${file}: fitted to ${cases.length} postings.`);
