import { createReadStream } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readAnyPage } from '../boards/registry';
import { normalisePosting } from '../normalise/normalise-posting';
import type { Posting, ReadingState } from '../posting';
import { openSavedPage } from './dom';

const usage = `Usage: npm run --silent read -- PAGE --url URL
       npm run --silent read -- --list LIST.ndjson
  PAGE         a saved page: .html, or .xhtml read as XML
  --url URL    the address it had
  --list FILE  many: a line {"file": …, "url": …} each, paths relative to the list; "-": standard input`;

/** What `npm run read` prints of a page. */
interface PrintedReading {
  state: ReadingState;
  posting?: Posting;
}

function readingOf(file: string, address: string): PrintedReading {
  if (!URL.canParse(address)) throw new Error(`not an address: ${address}`);
  const document = openSavedPage(file, address);
  try {
    const reading = readAnyPage(document, new URL(address));
    return reading.state === 'posting'
      ? { state: 'posting', posting: normalisePosting(reading.posting) }
      : { state: reading.state };
  } finally {
    document.defaultView?.close();
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Reads every page of the list, in order; a bad line is named and does not stop the run. */
async function readList(list: string): Promise<number> {
  const input = list === '-' ? process.stdin : createReadStream(list, 'utf8');
  const folder = list === '-' ? '.' : dirname(list);
  let line = 0;
  let good = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim() === '') continue;
    let file: unknown = null;
    let answer: object;
    try {
      const asked = JSON.parse(text) as { file?: unknown; url?: unknown } | null;
      file = asked?.file ?? null;
      if (typeof file !== 'string' || typeof asked?.url !== 'string')
        throw new Error('a line needs "file" and "url"');
      answer = { file, reading: readingOf(resolve(folder, file), asked.url) };
      good++;
    } catch (error) {
      process.stderr.write(`line ${line}: ${messageOf(error)}\n`);
      answer = { file, error: messageOf(error) };
    }
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((resume) => process.stdout.once('drain', resume));
  }
  return good ? 0 : 2;
}

/** The exit code: 0, or 2 when nothing could be read. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, list: { type: 'string' } },
  });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that closes the pipe early ends the run quietly.
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  const [file] = positionals;
  if (values.list !== undefined) return readList(values.list);
  if (file === undefined || values.url === undefined) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  process.stdout.write(`${JSON.stringify(readingOf(file, values.url), null, 2)}\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 2;
}
