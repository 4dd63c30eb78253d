import type { Span } from '../../../insights';
import type { Block } from '../../../posting';

/** Where something stands in the draft's text: UTF-16 offsets, end exclusive. */
export interface TextRange {
  from: number;
  to: number;
}

/** A line of the draft as the engine sees it. */
interface DraftLine {
  block: Block;
  /** For each unit of the block's text, and for its end, the offset in the draft. */
  at: number[];
}

/** The draft's text as blocks, with the way back from their words to the text. */
export interface DraftReading {
  blocks: Block[];
  /** Where the words stand in the text; null for the title and what is no longer there. */
  rangeOf(span: Span): TextRange | null;
}

const heading = /^#{1,6} +(?=\S)/;
const boldLine = /^\*\*[^*]{2,90}\*\*:?$/;
const item = /^(?:[*•●▪◦·–+o-]|\d{1,2}[.)])[ \t]+(?=\S)/;
/** A rule, or marks with nothing behind them. */
const noWords = /^[-*_=#\s]+$/;
/** Marks of Markdown inside a line; the words between stay. */
const marks = /\*\*|__|\\(?=[-_*#.+])|(?<=^|\s)[_*](?=\S)|(?<=\S)[_*](?=\s|$|[.,;:])/g;

/** Reads the draft line by line: every block's words stand in the text as they are. */
export function readDraftLines(text: string): DraftReading {
  const lines: DraftLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const read = readLine(line, start);
    if (read) lines.push(read);
    start += line.length + 1;
  }
  return {
    blocks: lines.map(({ block }) => block),
    rangeOf(span) {
      const at = lines[span.block]?.at;
      const from = at?.[span.start];
      const last = at?.[span.end - 1];
      return from === undefined || last === undefined ? null : { from, to: last + 1 };
    },
  };
}

function readLine(line: string, start: number): DraftLine | null {
  const inset = line.length - line.trimStart().length;
  const words = line.trim();
  if (words === '' || noWords.test(words)) return null;
  const headed = heading.exec(words);
  const listed = headed ? null : item.exec(words);
  const bold = !headed && !listed && boldLine.test(words);
  const skipped = (headed ?? listed)?.[0].length ?? 0;
  const body = words.slice(skipped);
  const dropped = new Set<number>();
  for (const { index, 0: mark } of body.matchAll(marks)) {
    for (let at = 0; at < mark.length; at++) dropped.add(index + at);
  }
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < body.length; index++) {
    if (dropped.has(index)) continue;
    text += body[index];
    at.push(start + inset + skipped + index);
  }
  const kind = headed || bold ? 'heading' : listed ? 'item' : 'paragraph';
  const clean = text.replaceAll('\u00a0', ' ');
  return clean.trim() === '' ? null : { block: { kind, text: clean }, at };
}
