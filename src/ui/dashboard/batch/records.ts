import { csvRows } from './csv-rows';
import { FileProblem, type RecordProblem } from './file-problem';
import { type Reading, type TextFile, textOf } from './file-text';
import { JsonScanner } from './json-scanner';

/** One posting of a file, not yet understood, or why it is none; `line`: where it begins, from 1. */
export type FileRecord = { line: number } & ({ record: unknown } | { problem: RecordProblem });

/** So much of a file (UTF-16 units) tells what it is. */
const enough = 4_096;

/**
 * Every posting in a file of NDJSON, JSON or CSV, read as it comes; what it is, its first words say
 * and its name only where they do not. Throws a FileProblem where it is none of them.
 */
export async function* recordsIn(file: TextFile, reading?: Reading): AsyncGenerator<FileRecord> {
  if (file.size === 0) throw new FileProblem('empty');
  const { head, all } = await startOf(textOf(file, reading));
  const first = head.trimStart()[0];
  if (first === undefined) {
    throw new FileProblem('blank');
  }
  refuseOtherKinds(head);
  const isLines = /\.(?:ndjson|jsonl)$/i.test(file.name);
  if (first === '[' || first === '{') {
    yield* isLines || endsWithItsLine(head) ? lineRecords(all) : jsonRecords(all);
  } else if (isLines) yield* lineRecords(all);
  else if (/\.(?:csv|tsv)$/i.test(file.name) || /[,;\t]/.test(head.split('\n', 1)[0] ?? '')) {
    yield* csvRecords(all);
  } else {
    throw new FileProblem('otherKind');
  }
}

async function startOf(
  chunks: AsyncGenerator<string>,
): Promise<{ head: string; all: AsyncGenerator<string> }> {
  let head = '';
  while (head.trimStart().length < enough) {
    const { done, value } = await chunks.next();
    if (done) break;
    head += value;
  }
  async function* all() {
    yield head;
    yield* chunks;
  }
  return { head, all: all() };
}

/** Documents and spreadsheets get dropped here too. */
function refuseOtherKinds(head: string): void {
  if (head.startsWith('%PDF')) {
    throw new FileProblem('pdf');
  }
  if (head.startsWith('PK\u0003\u0004')) {
    throw new FileProblem('archive');
  }
  if (head.includes('\0')) {
    throw new FileProblem('noText');
  }
}

/** Whether a record a line is meant: the first line is one. */
function endsWithItsLine(head: string): boolean {
  const text = head.trimStart();
  const end = text.indexOf('\n');
  return end > 0 && text[0] === '{' && 'record' in parsed(text.slice(0, end), 1);
}

async function* lineRecords(chunks: AsyncIterable<string>): AsyncGenerator<FileRecord> {
  let line = 0;
  for await (const text of linesOf(chunks)) {
    line++;
    if (text.trim() !== '') yield parsed(text, line);
  }
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function parsed(text: string, line: number): FileRecord {
  try {
    return { line, record: JSON.parse(text) };
  } catch {
    return { line, problem: { code: 'notJson' } };
  }
}

async function* jsonRecords(chunks: AsyncIterable<string>): AsyncGenerator<FileRecord> {
  const scanner = new JsonScanner();
  for await (const chunk of chunks) {
    for (const { text, line } of scanner.read(chunk)) yield parsed(text, line);
  }
  const line = scanner.unfinished();
  if (line !== null) yield { line, problem: { code: 'cutShort' } };
}

async function* csvRecords(chunks: AsyncIterable<string>): AsyncGenerator<FileRecord> {
  let names: string[] | null = null;
  for await (const { cells, line } of csvRows(chunks)) {
    if (names === null) names = cells.map((cell) => cell.trim());
    else {
      yield { line, record: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])) };
    }
  }
}
