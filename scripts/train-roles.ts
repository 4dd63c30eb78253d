/**
 * Fits the weights of relevance and role to the measuring postings and writes
 * src/engine/role/weights.json: `tsx scripts/train-roles.ts [folder of postings]`. The same postings
 * give the same file. Only fitted numbers are written, no posting.
 */
import { writeFileSync } from 'node:fs';
import { sharedPostings } from '../src/cli/labelled-postings';
import { roleCases } from '../src/cli/role-cases';
import { train } from '../src/cli/role-training';
import { loadKnowledge } from '../src/knowledge/load';

const folder = process.argv[2] ?? '../shared/eval';
const file = 'src/engine/role/weights.json';
const postings = sharedPostings(folder);
if (!postings) {
  console.error(`Nothing fitted: ${folder} is absent.`);
  process.exit(1);
}
const knowledge = loadKnowledge();
const weights = train(roleCases(postings, knowledge), knowledge);
writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
console.log(`${file}: fitted to ${postings.length} postings.`);
