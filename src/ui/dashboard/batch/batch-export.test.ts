import { expect, test } from 'vitest';
import { analyze } from '../../../engine/analyze';
import { loadKnowledge } from '../../../knowledge/load';
import { entryOf } from '../../../library/judgement';
import { batchCsv, batchMarkdown, batchNdjson } from './batch-export';
import { csvRows } from './csv-rows';
import type { BatchRow } from './judge-file';
import { postingOfRecord } from './posting-of-record';

const posting = postingOfRecord(
  {
    title: '=cmd|calc Director of ML Infrastructure',
    company: '@Harbour | <b>Rail</b>',
    location: 'Seattle, WA',
    description: 'You lead the ML platform. The base salary is $250,000 to $300,000 a year.',
  },
  'a.csv',
  1,
);
const insights = analyze(posting, loadKnowledge(), null, '2026-11-21');
const rows: BatchRow[] = [
  { n: 1, entry: entryOf(posting, insights, '2026-11-21T08:00:00Z') },
  { n: 2, problem: 'the posting has no title' },
];

async function* once(text: string) {
  yield text;
}

test('the CSV has one row a posting, formulas disarmed, figures as numbers', async () => {
  const read = await Array.fromAsync(csvRows(once(batchCsv(rows))));
  const [head = [], first = [], second = []] = read;
  const cell = (name: string) => first[head.indexOf(name)];
  expect(read).toHaveLength(3);
  expect(cell('title')).toBe(`'${posting.title}`);
  expect(cell('company')).toBe(`'${posting.company}`);
  expect(cell('posted_min')).toBe('250000');
  expect(second.at(-1)).toBe('the posting has no title');
  expect(new Set(read.map(({ length }) => length)).size).toBe(1);
});

test('each line of the NDJSON is JSON and keeps the whole judgement', () => {
  const lines = batchNdjson(rows).trimEnd().split('\n');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    n: 1,
    judgement: { posted: { min: 250_000 } },
  });
  expect(JSON.parse(lines[1] ?? '')).toEqual(rows[1]);
});

test('a posting’s words are no markup of the Markdown table', () => {
  const table = batchMarkdown(rows, () => 'Director');
  expect(table).not.toContain('<b>');
  const columns = table
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(/(?<!\\)\|/).length);
  expect(new Set(columns).size).toBe(1);
});
