import { expect, test } from 'vitest';
import { analyze } from '../../../engine/analyze';
import { loadKnowledge } from '../../../knowledge/load';
import { sayEnglish } from '../../../words/say-english';
import { csvFormat, markdownFormat, ndjsonFormat, written } from './batch-export';
import { type BatchRow, rowOf } from './batch-row';
import { csvRows } from './csv-rows';
import { guessFields } from './fields';
import { postingOfRecord } from './posting-of-record';

const record = {
  title: '=cmd|calc Director of ML Infrastructure',
  company: '@Harbour | <b>Rail</b>',
  location: 'Seattle, WA',
  description: 'You lead the ML platform. The base salary is $250,000 to $300,000 a year.',
};
const posting = postingOfRecord(record, guessFields([record]), 'a.csv', 1);
const insights = analyze(posting, loadKnowledge(), null, '2026-11-21', sayEnglish);
const rows: BatchRow[] = [
  rowOf(posting, insights, { n: 1, line: 2, id: null, twin: null }),
  { n: 2, line: 3, problem: { code: 'noTitle' } },
];

const file = (format: typeof csvFormat) => written(rows, format, async () => undefined);

async function* once(text: string) {
  yield text;
}

test('the CSV has one row a posting, formulas disarmed, figures as numbers', async () => {
  const read = (await Array.fromAsync(csvRows(once(await file(csvFormat))))).map(
    ({ cells }) => cells,
  );
  const [head = [], first = [], second = []] = read;
  const cell = (name: string) => first[head.indexOf(name)];
  expect(read).toHaveLength(3);
  expect(cell('title')).toBe(`'${posting.title}`);
  expect(cell('company')).toBe(`'${posting.company}`);
  expect(cell('posted_min')).toBe('250000');
  expect(second.at(-1)).toBe('noTitle');
  expect(new Set(read.map(({ length }) => length)).size).toBe(1);
});

test('each line of the NDJSON is JSON and keeps the whole judgement', async () => {
  const lines = (await file(ndjsonFormat)).trimEnd().split('\n');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    n: 1,
    pay: { min: 250_000 },
    flags: expect.any(Array),
  });
  expect(JSON.parse(lines[1] ?? '')).toEqual({ n: 2, line: 3, problem: 'noTitle' });
});

test('a posting’s words are no markup of the Markdown table', async () => {
  const table = await file(markdownFormat(() => 'Director'));
  expect(table).not.toContain('<b>');
  const columns = table
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(/(?<!\\)\|/).length);
  expect(new Set(columns).size).toBe(1);
});
