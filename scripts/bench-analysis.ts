import { join } from 'node:path';
import { toPosting } from '../src/cli/input-posting';
import { ownPostings, sharedPostings } from '../src/cli/labelled-postings';
import { analyze } from '../src/engine/analyze';
import { loadKnowledge } from '../src/knowledge/load';
import type { Posting } from '../src/posting';
import type { Figure } from './bench';
import { quantile } from './quantile';
import { root } from './setup.mjs';

const today = '2026-11-21';

/** Figures of the engine alone, on this machine's Node, one core. */
export async function benchAnalysis(): Promise<Figure[]> {
  const knowledge = loadKnowledge();
  const { postings, from } = readPostings();
  for (const posting of postings) analyze(posting, knowledge, null, today);
  const times: number[] = [];
  const started = performance.now();
  for (let round = 0; round < 3; round++) {
    for (const posting of postings) {
      const start = performance.now();
      analyze(posting, knowledge, null, today);
      times.push(performance.now() - start);
    }
  }
  const rate = (times.length / (performance.now() - started)) * 1000;
  const figures = [
    {
      what: `analysis of a posting (${postings.length} ${from})`,
      measured: `${quantile(times, 0.5).toFixed(2)} ms median, ${quantile(times, 0.99).toFixed(2)} ms p99`,
      budget: '≤ 3 ms, ≤ 12 ms',
    },
    { what: 'analyses on one core', measured: `${rate.toFixed(0)} a second`, budget: '≥ 400' },
  ];
  for (const [name, text] of Object.entries(hostileTexts)) {
    const posting: Posting = { ...postings[0], blocks: [{ kind: 'paragraph', text }] } as Posting;
    const start = performance.now();
    analyze(posting, knowledge, null, today);
    figures.push({
      what: `analysis of 1 MB of ${name}`,
      measured: `${(performance.now() - start).toFixed(0)} ms`,
      budget: '≤ 200 ms',
    });
  }
  return figures;
}

const megabyte = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));
const hostileTexts = {
  'spaces and digits': megabyte('1 ,  0 '),
  'one word': megabyte('machine'),
  'pay-like text': megabyte('$100,000 - $'),
  'ordinary sentences': megabyte(
    'You lead machine learning platform teams on Kubernetes, 10+ years. ',
  ),
};

/** Real postings where they are at hand, else our own. */
function readPostings(): { postings: Posting[]; from: string } {
  const real = sharedPostings(join(root, '..', 'shared', 'eval'));
  const postings = real ?? ownPostings(join(root, 'test', 'postings'));
  return {
    postings: postings.map(toPosting),
    from: real ? 'real postings' : 'postings of our own',
  };
}
