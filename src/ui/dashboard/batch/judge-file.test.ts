import { expect, test } from 'vitest';
import { analyze } from '../../../engine/analyze';
import { loadKnowledge } from '../../../knowledge/load';
import { entryOf } from '../../../library/judgement';
import type { Posting } from '../../../posting';
import { type BatchRow, judgeFile, postingsAt } from './judge-file';

const knowledge = loadKnowledge();
const judge = (posting: Posting) =>
  entryOf(posting, analyze(posting, knowledge, null, '2026-11-21'), '2026-11-21T08:00:00Z');

const lines = Array.from({ length: 30 }, (_, at) =>
  at === 7 ? '{"title":' : JSON.stringify({ title: `Head of ML ${at + 1}`, description: 'Lead.' }),
);
const file = new File([lines.join('\n')], 'thirty.ndjson');

async function run(after = Number.POSITIVE_INFINITY): Promise<BatchRow[]> {
  const stop = new AbortController();
  const rows: BatchRow[] = [];
  let now = 0;
  await judgeFile(file, judge, rows, {
    signal: stop.signal,
    heard: ({ rows: so }) => so >= after && stop.abort(),
    breathe: async () => undefined,
    clock: () => (now += 20),
  });
  return rows;
}

test('every posting has its row, and one that cannot be read says why', async () => {
  const rows = await run();
  expect(rows.map(({ n }) => n)).toEqual(lines.map((_, at) => at + 1));
  expect(rows[7]).toEqual({ n: 8, problem: 'this line is no JSON' });
  expect(rows.filter((row) => 'entry' in row)).toHaveLength(29);
});

test('a run that is cancelled keeps what it has', async () => {
  const rows = await run(5);
  expect(rows.length).toBeGreaterThanOrEqual(5);
  expect(rows.length).toBeLessThan(30);
});

test('chosen postings are found again in the file, with the keys they were judged under', async () => {
  const rows = await run();
  const again = await Array.fromAsync(postingsAt(file, new Set([2, 30])));
  expect(again.map(({ title }) => title)).toEqual(['Head of ML 2', 'Head of ML 30']);
  const [, second] = rows;
  const [found] = again;
  if (!second || !('entry' in second) || !found) throw new Error('no row');
  expect(judge(found).key).toBe(second.entry.key);
});
