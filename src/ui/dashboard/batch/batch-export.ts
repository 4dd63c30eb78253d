import type { Entry } from '../../../library/entry';
import { bandWords } from '../compare/band-words';
import { csvLine } from './csv-text';
import type { BatchRow } from './judge-file';

/** What of an entry stands in a column of the CSV. */
const columns: readonly [name: string, of: (entry: Entry) => string | number | null][] = [
  ['id', ({ key }) => key],
  ['title', ({ title }) => title],
  ['company', ({ company }) => company],
  ['location', ({ location }) => location.join('; ')],
  ['url', ({ url }) => url],
  ['ml_leadership', ({ judgement }) => (judgement.isMlLeadership ? 'yes' : 'no')],
  ['role', ({ judgement }) => judgement.role],
  ['role_confidence', ({ judgement }) => two(judgement.roleConfidence)],
  ['posted_min', ({ judgement }) => judgement.posted?.min ?? null],
  ['posted_max', ({ judgement }) => judgement.posted?.max ?? null],
  ['posted_currency', ({ judgement }) => judgement.posted?.currency ?? null],
  ['posted_period', ({ judgement }) => judgement.posted?.period ?? null],
  ['expected_low', ({ judgement }) => judgement.expected?.low ?? null],
  ['expected_mid', ({ judgement }) => judgement.expected?.mid ?? null],
  ['expected_high', ({ judgement }) => judgement.expected?.high ?? null],
  ['expected_currency', ({ judgement }) => judgement.expected?.currency ?? null],
  ['posted_against_expected', ({ judgement }) => judgement.position],
  ['years', ({ judgement }) => judgement.years],
  ['leadership_years', ({ judgement }) => judgement.leadershipYears],
  ['workplace', ({ judgement }) => judgement.workplace],
  ['serious_flags', (entry) => seriousOf(entry)],
  ['flags', ({ judgement }) => judgement.flags.map(({ id }) => id).join(' ')],
  [
    'required_skills',
    ({ judgement }) =>
      judgement.skills
        .filter(({ level }) => level === 'required')
        .map(({ id }) => id)
        .join(' '),
  ],
  ['knowledge', ({ judgement }) => judgement.knowledge],
];

const two = (share: number) => Math.round(share * 100) / 100;

/** How many of its findings are serious or more. */
export function seriousOf({ judgement: { flags } }: Entry): number {
  return flags.filter(({ severity }) => severity === 'high' || severity === 'critical').length;
}

/** The rows as CSV, a problem in the last column. */
export function batchCsv(rows: readonly BatchRow[]): string {
  const head = csvLine(['n', ...columns.map(([name]) => name), 'problem']);
  const lines = rows.map((row) =>
    'entry' in row
      ? csvLine([row.n, ...columns.map(([, of]) => of(row.entry)), null])
      : csvLine([row.n, ...columns.map(() => null), row.problem]),
  );
  return `${[head, ...lines].join('\r\n')}\r\n`;
}

/** The rows as NDJSON: the posting's fields and its judgement, or the problem. */
export function batchNdjson(rows: readonly BatchRow[]): string {
  return rows
    .map((row) => {
      if (!('entry' in row)) return `${JSON.stringify(row)}\n`;
      const { key, title, company, location, url, posted, judgement } = row.entry;
      return `${JSON.stringify({ n: row.n, id: key, title, company, location, url, posted, judgement })}\n`;
    })
    .join('');
}

/** The rows as a Markdown table for reading. */
export function batchMarkdown(
  rows: readonly BatchRow[],
  titleOf: (role: string | null) => string | null,
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
  const head = ['', 'Title', 'Company', 'Reads as', 'Posted', 'Expected', 'Posted is', 'Serious'];
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.map((row) => {
      if (!('entry' in row)) {
        return line([String(row.n), `not read: ${row.problem}`, '', '', '', '', '', '']);
      }
      const { title, company, judgement } = row.entry;
      const { posted, expected, position, role } = judgement;
      return line([
        String(row.n),
        title,
        company ?? '',
        titleOf(role) ?? '–',
        (posted && bandWords(posted)) ?? '–',
        (expected && expectedWords(expected)) ?? '–',
        position ?? '–',
        String(seriousOf(row.entry)),
      ]);
    }),
    '',
  ].join('\n');
}

/** The estimate as a band a year. */
export function expectedWords({
  low,
  high,
  currency,
}: NonNullable<Entry['judgement']['expected']>): string | null {
  return bandWords({ min: low, max: high, currency, period: 'year' });
}

const inCell = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');
