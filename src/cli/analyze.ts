import { once } from 'node:events';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyze } from '../engine/analyze';
import { loadKnowledge } from '../knowledge/load';
import { type Person, personSchema } from '../profile/person';
import { sayEnglish } from '../words/say-english';
import { briefOf } from './brief';
import { judgeLines } from './judged-lines';
import { linesOf } from './lines';

const usage = `Usage: npm run --silent analyze -- [IN.ndjson] > OUT.ndjson
  IN.ndjson            a posting per line: {id, title, company?, location?, description, url?, datePosted?};
                       "-", or nothing where something is piped in: standard input
  --brief              only the fields that the README lists, a tenth of the bytes
  --profile FILE       a saved skills profile (JSON), for the gap
  --today YYYY-MM-DD   the day to judge by; else today
  --help               these words

Prints one line per posting, in order: {id, insights}, or {id, error} for a line that is none. Such a
line is also told on standard error with its number, and at the end how many there were.
Exit code: 0; 2 where there were lines and none could be read, or the command could not be understood.
`;

/** Reads postings line by line and prints what the engine says of each. Gives the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      brief: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      profile: { type: 'string' },
      today: { type: 'string' },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const [file = process.stdin.isTTY ? undefined : '-'] = positionals;
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (file === undefined || positionals.length > 1 || !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
    process.stderr.write(usage);
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
  const input = file === '-' ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8');
  // One handler for the whole run; a reader that closes the pipe early ends it quietly.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  const started = performance.now();
  const { good, bad } = await judgeLines(
    linesOf(input),
    (posting) => {
      const insights = analyze(posting, knowledge, person, today, sayEnglish);
      return values.brief ? briefOf(insights) : insights;
    },
    {
      out: async (text) => {
        if (!process.stdout.write(text)) await once(process.stdout, 'drain');
      },
      problem: (words) => process.stderr.write(`${words}\n`),
    },
  );
  const seconds = (performance.now() - started) / 1000;
  const rate = Math.round((good + bad) / Math.max(seconds, 0.001));
  process.stderr.write(
    `${good} analysed, ${bad} not readable, in ${seconds.toFixed(1)} s (${rate} a second)\n`,
  );
  return good > 0 || bad === 0 ? 0 : 2;
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
