import { join } from 'node:path';
import { loadKnowledge } from '../knowledge/load';
import type { Evaluate } from './evaluation';
import { sharedPostings } from './labelled-postings';
import { measureBands } from './measure-bands';
import { measurePay } from './measure-pay';
import { payCases } from './pay-cases';
import { reproduction } from './pay-model-fit';
import { pageCases } from './pay-pages';
import { startModel } from './pay-start';

/** How near the expected pay comes to what real postings state, each posting left out of the fit. */
export const evalPay: Evaluate = async (shared) => {
  const dir = join(shared, 'eval');
  const knowledge = loadKnowledge();
  const { employers, payModel } = knowledge;
  if (!employers || !payModel)
    return {
      text: 'Expected pay: not measured, its model or list of employers is absent.',
      wrong: null,
    };
  const bands = measureBands(join(shared, 'facts/posted-pay.json'), payModel);
  const postings = sharedPostings(dir);
  if (!postings)
    return { text: `Expected pay: not measured, ${dir} is absent.\n\n${bands}`, wrong: null };
  const cases = [
    ...payCases(postings, knowledge, startModel, employers),
    ...pageCases(join(shared, 'facts/posted-pay.json'), knowledge, startModel, employers),
  ];
  const text = [measurePay(cases, knowledge), reproduction(cases, knowledge), bands].join('\n\n');
  return { text, wrong: null };
};
