import { csvRows } from './csv-rows';

/** One posting of a file, not yet understood; or why it is none. */
export type FileRecord = { record: unknown } | { problem: string };

/** As much of a file as is needed here. */
export interface TextFile {
  name: string;
  size: number;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Lists within a JSON file under one of these names are its postings. */
const listNames = ['postings', 'jobs', 'items', 'results', 'data', 'kept', 'library'];

/** Every posting in a file of NDJSON, JSON or CSV, read as it comes. `heard`: bytes read so far. */
export async function* recordsIn(
  file: TextFile,
  heard: (bytes: number) => void = () => undefined,
): AsyncGenerator<FileRecord> {
  const chunks = textOf(file, heard);
  if (/\.(?:csv|tsv)$/i.test(file.name)) yield* csvRecords(chunks);
  else if (/\.json$/i.test(file.name)) yield* jsonRecords(chunks);
  else yield* lineRecords(linesOf(chunks));
}

async function* textOf(file: TextFile, heard: (bytes: number) => void): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      heard(bytes);
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    // Also when nobody wants the rest.
    await reader.cancel().catch(() => undefined);
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

async function* lineRecords(lines: AsyncIterable<string>): AsyncGenerator<FileRecord> {
  for await (const line of lines) {
    const text = line.replace(/^\ufeff/, '').trim();
    if (text !== '') yield parsed(text);
  }
}

function parsed(text: string): FileRecord {
  try {
    return { record: JSON.parse(text) };
  } catch {
    return { problem: 'this line is no JSON' };
  }
}

/** A JSON file is a list, an object with a list, one posting, or lines that were called JSON. */
async function* jsonRecords(chunks: AsyncIterable<string>): AsyncGenerator<FileRecord> {
  let all = '';
  for await (const chunk of chunks) all += chunk;
  const text = all.replace(/^\ufeff/, '');
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    async function* lines() {
      yield* text.split('\n');
    }
    yield* lineRecords(lines());
    return;
  }
  for (const record of listIn(whole)) yield { record };
}

function listIn(whole: unknown): unknown[] {
  if (Array.isArray(whole)) return whole;
  if (whole === null || typeof whole !== 'object') return [whole];
  const fields = whole as Record<string, unknown>;
  const list = listNames.map((name) => fields[name]).find(Array.isArray);
  return list ?? [whole];
}

async function* csvRecords(chunks: AsyncIterable<string>): AsyncGenerator<FileRecord> {
  let names: string[] | null = null;
  for await (const cells of csvRows(chunks)) {
    if (names === null) names = cells.map((cell) => cell.trim());
    else yield { record: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])) };
  }
}
