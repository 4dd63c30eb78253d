/** A line of a stream, counted from 1; `isLast`: no other has come yet, so what waits should go out. */
export interface Line {
  text: string;
  number: number;
  isLast: boolean;
}

/**
 * The lines of a stream as they come. Line feeds alone end them: JSON may hold the other signs that
 * some readers break at. Reads on only when the lines so far were taken, so that memory stays flat.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  let number = 0;
  let rest = '';
  for await (const chunk of chunks) {
    const pieces = chunk.split('\n');
    const end = pieces.length - 1;
    for (const [at, piece] of pieces.entries()) {
      if (at === end) rest += piece;
      else {
        yield { text: rest + piece, number: ++number, isLast: at === end - 1 };
        rest = '';
      }
    }
  }
  if (rest !== '') yield { text: rest, number: ++number, isLast: true };
}
