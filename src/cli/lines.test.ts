import { expect, test } from 'vitest';
import { linesOf } from './lines';

async function* chunks(...texts: string[]) {
  yield* texts;
}
const read = (...texts: string[]) => Array.fromAsync(linesOf(chunks(...texts)));

test('lines end with a line feed, wherever the pieces of the stream do', async () => {
  const lines = await read('a', 'b\nc', '\n', 'd\n\ne');
  expect(lines.map(({ text }) => text)).toEqual(['ab', 'c', 'd', '', 'e']);
  expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
});

test('the separators that JSON allows inside a text end no line', async () => {
  expect(await read('{"a":"x\u2028y\u2029z\u0085"}\n')).toHaveLength(1);
});

test('the last line of what has come so far is told', async () => {
  const lines = await read('a\nb\nc', '\nd\n', 'e');
  expect(lines.map(({ isLast }) => isLast)).toEqual([false, true, false, true, true]);
});
