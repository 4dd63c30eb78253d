import { FileProblem } from './file-problem';

/** A row of a table, and the line of the file on which it begins. */
export interface CsvRow {
  cells: string[];
  line: number;
}

/** A row longer than this (UTF-16 units) has lost its closing quote: it is given up. */
const mostRow = 2_000_000;

/**
 * Reads comma-separated values as they come in, also with semicolons or tabs, quotes and line breaks
 * in quotes. Time grows with the length only.
 */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  let separator: string | null = null;
  let head = '';
  let row: string[] = [];
  let cell = '';
  let size = 0;
  let quoted = false;
  let wasQuote = false;
  let line = 1;
  let began = 1;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): CsvRow => {
    endCell();
    const full = { cells: row, line: began };
    row = [];
    size = 0;
    began = line;
    return full;
  };
  const isBlank = ({ cells }: CsvRow) => cells.every((one) => one.trim() === '');

  function* read(text: string): Generator<CsvRow> {
    for (const char of text) {
      if (++size > mostRow) {
        throw new FileProblem('endlessRow', began);
      }
      if (char === '\n') line++;
      if (quoted && !wasQuote) {
        if (char === '"') wasQuote = true;
        else cell += char;
      } else if (wasQuote && char === '"') {
        cell += char;
        wasQuote = false;
      } else {
        if (wasQuote) {
          quoted = false;
          wasQuote = false;
        }
        if (char === '"' && cell === '') quoted = true;
        else if (char === separator) endCell();
        else if (char === '\n') {
          const full = endRow();
          if (!isBlank(full)) yield full;
        } else if (char !== '\r') cell += char;
      }
    }
  }

  for await (const chunk of chunks) {
    if (separator !== null) {
      yield* read(chunk);
      continue;
    }
    head += chunk;
    // The first line tells what separates.
    if (!head.includes('\n')) continue;
    separator = separatorIn(head);
    yield* read(head);
  }
  if (separator === null) {
    separator = separatorIn(head);
    yield* read(head);
  }
  const isOpen = quoted && !wasQuote;
  const last = endRow();
  if (isOpen) throw new FileProblem('endlessRow', last.line);
  if (!isBlank(last)) yield last;
}

/** Whichever stands most often in the first line. */
function separatorIn(text: string): string {
  const [line = ''] = text.split('\n', 1);
  const times = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].toSorted((one, other) => times(other) - times(one))[0] ?? ',';
}
