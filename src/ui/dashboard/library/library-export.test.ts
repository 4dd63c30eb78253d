import { expect, test } from 'vitest';
import { madeEntry } from '../../../library/made-entry';
import { libraryCsv, libraryMarkdown } from './library-export';

test('no cell of the CSV is a formula, whoever wrote it', () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'];
  const csv = libraryCsv(hostile.map((words) => madeEntry({ title: words, notes: words })));
  const cells = csv.split(/,|\r\n/).map((cell) => cell.replace(/^"/, ''));
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells.filter((cell) => cell.startsWith("'"))).toHaveLength(2 * hostile.length);
});

test('the CSV has as many cells in each line as names in its first', () => {
  const [head = '', line = ''] = libraryCsv([
    madeEntry({ title: 'Head', company: null, location: [] }),
  ]).split('\r\n');
  expect(line.split(',')).toHaveLength(head.split(',').length);
});

test('Markdown says what is known and leaves out what is not', () => {
  const words = libraryMarkdown([madeEntry({ notes: 'Ask *who*\nowns it' })]);
  expect(words).toContain('## Director, ML Platform');
  expect(words).toContain('- Status: Interested');
  expect(words).toContain('> Ask \\*who\\*\n> owns it');
  expect(words).not.toContain('Posted pay');
});
