import { expect, test } from 'vitest';
import { judgeLines } from './judged-lines';
import { linesOf } from './lines';

async function* chunks(...texts: string[]) {
  yield* texts;
}

async function run(...texts: string[]) {
  const outs: string[] = [];
  const problems: string[] = [];
  const tally = await judgeLines(linesOf(chunks(...texts)), ({ title }) => ({ title }), {
    out: async (text) => {
      outs.push(text);
    },
    problem: (words) => problems.push(words),
  });
  const answers = outs
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { tally, answers, problems, outs };
}

const line = (id: number) => JSON.stringify({ id, title: `Nr ${id}`, description: 'Lead.' });

test('each line has its answer, in order; blank ones and a byte order mark have none', async () => {
  const { answers, tally } = await run(`\ufeff${line(1)}\n\n${line(2)}\n`);
  expect(answers).toEqual([
    { id: 1, insights: { title: 'Nr 1' } },
    { id: 2, insights: { title: 'Nr 2' } },
  ]);
  expect(tally).toEqual({ good: 2, bad: 0 });
});

test('a bad line is told with its number and answered in its place', async () => {
  const { answers, problems, tally } = await run(`${line(1)}\n{"id":\n{"id":3}\n${line(4)}\n`);
  expect(answers.map(({ id, error }) => [id, error !== undefined])).toEqual([
    [1, false],
    [null, true],
    [3, true],
    [4, false],
  ]);
  expect(problems.map((words) => words.slice(0, 7))).toEqual(['line 2:', 'line 3:']);
  expect(tally).toEqual({ good: 2, bad: 2 });
});

test('nothing waits for lines that have not come, and many go out together', async () => {
  const { outs } = await run(`${line(1)}\n${line(2)}\n`, `${line(3)}\n`);
  expect(outs.map((text) => text.trimEnd().split('\n').length)).toEqual([2, 1]);
});
