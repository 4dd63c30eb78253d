/** A row longer than this (UTF-16 units) has lost its closing quote: it is given up. */
const mostRow = 2_000_000;

/**
 * Reads comma-separated values as they come in, also with semicolons or tabs, quotes and line breaks
 * in quotes. Gives each row's cells; time grows with the length only.
 */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let separator: string | null = null;
  let head = '';
  let row: string[] = [];
  let cell = '';
  let size = 0;
  let quoted = false;
  let wasQuote = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): string[] => {
    endCell();
    const full = row;
    row = [];
    size = 0;
    return full;
  };
  const isBlank = (cells: readonly string[]) => cells.every((one) => one.trim() === '');

  function* read(text: string): Generator<string[]> {
    for (const char of text) {
      if (++size > mostRow) throw new Error('A row never ends: a closing quote is missing.');
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
    yield* read(head.replace(/^\ufeff/, ''));
  }
  if (separator === null) {
    separator = separatorIn(head);
    yield* read(head.replace(/^\ufeff/, ''));
  }
  const last = endRow();
  if (!isBlank(last)) yield last;
}

/** Whichever stands most often in the first line. */
function separatorIn(text: string): string {
  const [line = ''] = text.split('\n', 1);
  const times = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].toSorted((one, other) => times(other) - times(one))[0] ?? ',';
}
