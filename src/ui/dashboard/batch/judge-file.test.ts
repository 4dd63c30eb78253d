import { expect, test } from 'vitest';
import { analyze } from '../../../engine/analyze';
import { loadKnowledge } from '../../../knowledge/load';
import type { Posting } from '../../../posting';
import { sayEnglish } from '../../../words/say-english';
import type { BatchRow } from './batch-row';
import { judgeFile, postingsAt } from './judge-file';

const knowledge = loadKnowledge();
const judge = (posting: Posting) => analyze(posting, knowledge, null, '2026-11-21', sayEnglish);
const fields = { title: 'title', description: 'description', id: 'id' };

const lines = Array.from({ length: 30 }, (_, at) =>
  at === 7
    ? '{"title":'
    : JSON.stringify({
        id: at === 20 ? 'nr 2' : `nr ${at}`,
        title: `Head of ML ${at + 1}`,
        description: 'Lead.',
      }),
);
const file = new File([lines.join('\n')], 'thirty.ndjson');

async function run(after = Number.POSITIVE_INFINITY): Promise<BatchRow[]> {
  const rows: BatchRow[] = [];
  let now = 0;
  await judgeFile(
    file,
    { fields, judge },
    {
      tell: async (fresh) => {
        rows.push(...fresh);
        return rows.length < after;
      },
      clock: () => (now += 60),
    },
  );
  return rows;
}

test('every posting has its row, and one that cannot be read says on which line and why', async () => {
  const rows = await run();
  expect(rows.map(({ n }) => n)).toEqual(lines.map((_, at) => at + 1));
  expect(rows[7]).toEqual({ n: 8, line: 8, problem: { code: 'notJson' } });
  expect(rows.filter((row) => 'title' in row)).toHaveLength(29);
});

test('a second posting under one id is judged and told', async () => {
  const twins = (await run()).flatMap((row) => ('twin' in row && row.twin ? [row] : []));
  expect(twins.map(({ n, id, twin }) => [n, id, twin])).toEqual([[21, 'nr 2', 3]]);
});

test('a run that is cancelled keeps what it has', async () => {
  const rows = await run(5);
  expect(rows.length).toBeGreaterThanOrEqual(5);
  expect(rows.length).toBeLessThan(30);
});

test('a row remembers no text of the posting', async () => {
  const [row] = await run(1);
  expect(JSON.stringify(row)).not.toContain('Lead.');
});

test('a table without a posting is told to be one', async () => {
  const empty = new File(['title,description\n'], 'a.csv');
  const telling = { tell: async () => true, clock: () => 0 };
  await expect(judgeFile(empty, { fields, judge }, telling)).rejects.toThrow('noPosting');
});

test('chosen postings are found again in the file, two of one id as two', async () => {
  const again = await Array.fromAsync(postingsAt(file, fields, new Set([3, 21, 30])));
  expect(again.map(({ title }) => title)).toEqual([
    'Head of ML 3',
    'Head of ML 21',
    'Head of ML 30',
  ]);
  expect(new Set(again.map(({ id }) => id)).size).toBe(3);
});
