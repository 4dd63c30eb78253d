import { say } from '../../../words/own-say';
import { bandWords } from '../../parts/money';
import { csvLine } from '../csv-text';
import { type BatchRow, isJudged, type JudgedRow } from './batch-row';
import { recordProblemWords } from './problem-said';

/** What of a posting stands in a column of the CSV. */
const columns: readonly [name: string, of: (row: JudgedRow) => string | number | null][] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['company', ({ company }) => company],
  ['location', ({ location }) => location],
  ['url', ({ url }) => url],
  ['posted_on', ({ posted }) => posted],
  ['ml_leadership', ({ isMlLeadership }) => (isMlLeadership ? 'yes' : 'no')],
  ['role', ({ role }) => role],
  ['role_confidence', ({ roleConfidence }) => roleConfidence],
  ['posted_min', ({ pay }) => pay?.min ?? null],
  ['posted_max', ({ pay }) => pay?.max ?? null],
  ['posted_currency', ({ pay }) => pay?.currency ?? null],
  ['posted_period', ({ pay }) => pay?.period ?? null],
  ['expected_low', ({ expected }) => expected?.low ?? null],
  ['expected_mid', ({ expected }) => expected?.mid ?? null],
  ['expected_high', ({ expected }) => expected?.high ?? null],
  ['expected_currency', ({ expected }) => expected?.currency ?? null],
  ['posted_against_expected', ({ position }) => position],
  ['years', ({ years }) => years],
  ['leadership_years', ({ leadershipYears }) => leadershipYears],
  ['workplace', ({ workplace }) => workplace],
  ['serious_flags', ({ serious }) => serious],
  ['flags', ({ flags }) => flags],
  ['required_skills', ({ requiredSkills }) => requiredSkills],
  ['other_skills', ({ otherSkills }) => otherSkills],
  ['same_id_as_row', ({ twin }) => twin],
  ['knowledge', ({ knowledge }) => knowledge],
];

/** A kind of file that rows are written to, a piece for each. */
export interface RowFormat {
  head: string;
  row: (row: BatchRow) => string;
}

/** A row of a table, a problem in its last column, by its code: programs read it. */
export const csvFormat: RowFormat = {
  head: `${csvLine(['row', 'line', ...columns.map(([name]) => name), 'problem'])}\r\n`,
  row: (row) =>
    isJudged(row)
      ? `${csvLine([row.n, row.line, ...columns.map(([, of]) => of(row)), null])}\r\n`
      : `${csvLine([row.n, row.line, ...columns.map(() => null), row.problem.code])}\r\n`,
};

/** A line of JSON: the posting's fields and its judgement, or the problem, by its code. */
export const ndjsonFormat: RowFormat = {
  head: '',
  row: (row) => {
    if (!isJudged(row)) return `${JSON.stringify({ ...row, problem: row.problem.code })}\n`;
    const { flags, requiredSkills, otherSkills, ...rest } = row;
    const lists = {
      flags: idsIn(flags),
      requiredSkills: idsIn(requiredSkills),
      otherSkills: idsIn(otherSkills),
    };
    return `${JSON.stringify({ ...rest, ...lists })}\n`;
  },
};

const idsIn = (ids: string) => (ids === '' ? [] : ids.split(' '));

const heads = [
  '',
  say('batch.title'),
  say('batch.company'),
  say('batch.readsAs'),
  say('batch.posted'),
  say('batch.expected'),
  say('batch.postedIs'),
  say('batch.serious'),
];

/** A row of a Markdown table, for reading. */
export function markdownFormat(titleOf: (role: string | null) => string | null): RowFormat {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |\n`;
  return {
    head: line(heads) + line(heads.map(() => '---')),
    row: (row) =>
      isJudged(row)
        ? line([
            String(row.n),
            row.title,
            row.company,
            titleOf(row.role) ?? '–',
            (row.pay && bandWords(row.pay)) ?? '–',
            (row.expected && expectedWords(row.expected)) ?? '–',
            row.position ? say(`batch.${row.position}`) : '–',
            String(row.serious),
          ])
        : line([
            String(row.n),
            say('batch.line', { line: row.line, problem: recordProblemWords(row.problem) }),
            ...heads.slice(2).map(() => ''),
          ]),
  };
}

/** Rows written in one go; then the page may draw. */
const rowsAtOnce = 1_000;

/** The rows in a format. `breathe` lets the page live between two pieces. */
export async function written(
  rows: readonly BatchRow[],
  { head, row }: RowFormat,
  breathe: () => Promise<void>,
): Promise<string> {
  const pieces = [head];
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    pieces.push(
      rows
        .slice(at, at + rowsAtOnce)
        .map(row)
        .join(''),
    );
    await breathe();
  }
  return pieces.join('');
}

/** The estimate as a band a year. */
export function expectedWords({
  low,
  high,
  currency,
}: NonNullable<JudgedRow['expected']>): string | null {
  return bandWords({ min: low, max: high, currency, period: 'year' });
}

const inCell = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');
