import { describe, expect, test } from 'vitest';
import { csvLine } from '../csv-text';
import { csvRows } from './csv-rows';

async function rowsOf(text: string, chunk = 7): Promise<string[][]> {
  async function* chunks() {
    for (let at = 0; at < text.length; at += chunk) yield text.slice(at, at + chunk);
  }
  return (await Array.fromAsync(csvRows(chunks()))).map(({ cells }) => cells);
}

describe('reading CSV', () => {
  test('quotes hold separators, breaks and doubled quotes, wherever the chunks end', async () => {
    const text = 'title,description\r\n"Head, ML","Line one\nsays ""two"""\r\nB,\r\n';
    for (const chunk of [1, 2, 5, 1_000]) {
      expect(await rowsOf(text, chunk)).toEqual([
        ['title', 'description'],
        ['Head, ML', 'Line one\nsays "two"'],
        ['B', ''],
      ]);
    }
  });

  test('semicolons and tabs separate where the first line says so', async () => {
    expect(await rowsOf('a;b\n1,5;2')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
    expect(await rowsOf('a\tb\n1\t2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('blank lines are no rows', async () => {
    expect(await rowsOf('a,b\n\n1,2\n\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('what is written reads back', async () => {
    const cells = ['a "b"', 'c,d', 'e\nf', 'g;h'];
    expect(await rowsOf(csvLine(['w', 'x', 'y', 'z']).concat('\n', csvLine(cells)))).toContainEqual(
      cells,
    );
  });
});

test.each(['=1+1', '+1', '-1', '@x', '\tx'])(
  'a cell that begins as a formula is a text: %s',
  (cell) => {
    expect(csvLine([cell])).toMatch(/^"?'/);
  },
);

test('numbers stay numbers', () => {
  expect(csvLine([-12, 3.5, null, 'plain'])).toBe('-12,3.5,,plain');
});
