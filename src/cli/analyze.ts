import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { analyze } from '../engine/analyze';
import { loadKnowledge } from '../knowledge/load';
import { type InputPosting, toPosting } from '../normalise/input-posting';
import { type Person, personSchema } from '../profile/person';

const usage = `Usage: npm run --silent analyze -- IN.ndjson > OUT.ndjson
  IN.ndjson            a posting per line: {id, title, company?, location?, description, url?, datePosted?}; "-": standard input
  --profile FILE       a saved skills profile (JSON), for the gap
  --today YYYY-MM-DD   the day to judge by; else today`;

/** One line in, one line out; says which line was bad and goes on. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { profile: { type: 'string' }, today: { type: 'string' } },
  });
  const [file] = positionals;
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (file === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const absent = [file, values.profile].find(
    (name) => name !== undefined && name !== '-' && !existsSync(name),
  );
  if (absent !== undefined) {
    process.stderr.write(`There is no file ${absent}.\n`);
    return 2;
  }
  const person = values.profile === undefined ? null : readPerson(values.profile);
  const knowledge = loadKnowledge();
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  const started = performance.now();
  let line = 0;
  let good = 0;
  let bad = 0;
  // One handler for the whole run; a reader that closes the pipe early ends it quietly.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim() === '') continue;
    const { answer, error } = answerTo(text, (posting) =>
      analyze(toPosting(posting), knowledge, person, today),
    );
    if (error === null) good++;
    else {
      bad++;
      process.stderr.write(`line ${line}: ${error}\n`);
    }
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) {
      await new Promise((resume) => process.stdout.once('drain', resume));
    }
    if (process.stderr.isTTY && line % 200 === 0) process.stderr.write(`\r${line} postings`);
  }
  const seconds = (performance.now() - started) / 1000;
  const rate = Math.round((good + bad) / Math.max(seconds, 0.001));
  process.stderr.write(
    `${process.stderr.isTTY ? '\r' : ''}${good} analysed, ${bad} not readable, in ${seconds.toFixed(1)} s (${rate} a second)\n`,
  );
  return good > 0 ? 0 : 2;
}

function answerTo(text: string, insightsOf: (posting: InputPosting) => unknown) {
  let id: unknown = null;
  try {
    const posting = JSON.parse(text) as InputPosting | null;
    if (posting === null || typeof posting !== 'object' || Array.isArray(posting)) {
      throw new Error('not a posting but something else');
    }
    id = posting.id ?? null;
    return { answer: { id, insights: insightsOf(posting) }, error: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { answer: { id, error: message }, error: message };
  }
}

function readPerson(file: string): Person {
  const saved = JSON.parse(readFileSync(file, 'utf8')) as { profile?: unknown };
  return personSchema.parse(saved.profile ?? saved);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
