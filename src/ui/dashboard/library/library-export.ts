import type { Entry } from '../../../library/entry';
import { say } from '../../../words/own-say';
import { bandWords } from '../../parts/money';
import { shortDay } from '../../parts/short-day';
import { csvLine } from '../csv-text';
import { flagTitle } from '../flag-title';
import { roleTitle } from '../role-title';
import { statusWords } from './entry-cells';
import { seriousOf } from './serious';

/** What of an entry stands in a column of the CSV. */
const columns: readonly [name: string, of: (entry: Entry) => string | number | null][] = [
  ['id', ({ key }) => key],
  ['title', ({ title }) => title],
  ['company', ({ company }) => company],
  ['location', ({ location }) => location.join('; ')],
  ['board', ({ board }) => board],
  ['url', ({ url }) => url],
  ['posted_on', ({ posted }) => posted],
  ['status', ({ status }) => status],
  ['tags', ({ tags }) => tags.join('; ')],
  ['sets', ({ sets }) => sets.join('; ')],
  ['notes', ({ notes }) => notes],
  ['saved_at', ({ savedAt }) => savedAt],
  ['changed_at', ({ changedAt }) => changedAt],
  ['ml_leadership', ({ judgement }) => (judgement.isMlLeadership ? 'yes' : 'no')],
  ['role', ({ judgement }) => judgement.role],
  ['posted_min', ({ judgement }) => judgement.posted?.min ?? null],
  ['posted_max', ({ judgement }) => judgement.posted?.max ?? null],
  ['posted_currency', ({ judgement }) => judgement.posted?.currency ?? null],
  ['posted_period', ({ judgement }) => judgement.posted?.period ?? null],
  ['expected_low', ({ judgement }) => judgement.expected?.low ?? null],
  ['expected_mid', ({ judgement }) => judgement.expected?.mid ?? null],
  ['expected_high', ({ judgement }) => judgement.expected?.high ?? null],
  ['expected_currency', ({ judgement }) => judgement.expected?.currency ?? null],
  ['posted_against_expected', ({ judgement }) => judgement.position],
  ['required_met', ({ judgement }) => judgement.fit?.met ?? null],
  ['required', ({ judgement }) => judgement.fit?.of ?? null],
  ['years', ({ judgement }) => judgement.years],
  ['leadership_years', ({ judgement }) => judgement.leadershipYears],
  ['workplace', ({ judgement }) => judgement.workplace],
  ['serious_flags', (entry) => seriousOf(entry)],
  ['flags', ({ judgement }) => judgement.flags.map(({ id }) => id).join(' ')],
  [
    'required_skills',
    ({ judgement }) =>
      judgement.skills.flatMap(({ id, level }) => (level === 'required' ? [id] : [])).join(' '),
  ],
  ['knowledge', ({ judgement }) => judgement.knowledge],
];

/** The entries as CSV, for a spreadsheet. */
export function libraryCsv(entries: readonly Entry[]): string {
  const lines = [
    csvLine(columns.map(([name]) => name)),
    ...entries.map((entry) => csvLine(columns.map(([, of]) => of(entry)))),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** The entries as Markdown, for reading: a section each. */
export function libraryMarkdown(entries: readonly Entry[]): string {
  return `# ${say('libraryFiles.title')}\n\n${entries.map(section).join('\n')}`;
}

function section(entry: Entry): string {
  const { judgement, notes, tags, sets, url } = entry;
  const { expected, fit } = judgement;
  const lines: [label: string, words: string | null][] = [
    [
      say('libraryFiles.where'),
      [entry.company, ...entry.location].filter(Boolean).join(', ') || null,
    ],
    [say('library.status'), statusWords(entry.status)],
    [say('library.readsAs'), roleTitle(judgement.role)],
    [say('library.postedPay'), judgement.posted && bandWords(judgement.posted)],
    [
      say('libraryFiles.expectedPay'),
      expected &&
        bandWords({
          min: expected.low,
          max: expected.high,
          currency: expected.currency,
          period: 'year',
        }),
    ],
    [
      say('libraryFiles.met'),
      fit === null || fit.of === 0 ? null : say('library.metOf', { met: fit.met, of: fit.of }),
    ],
    [
      say('libraryFiles.toAskAbout'),
      judgement.flags.map(({ id }) => flagTitle(id)).join('; ') || null,
    ],
    [say('library.tags'), tags.join(', ') || null],
    [say('library.sets'), sets.join(', ') || null],
    [say('library.saved'), shortDay(entry.savedAt)],
    [say('libraryFiles.page'), /^https?:/i.test(url) ? url : null],
  ];
  const said = lines.flatMap(([label, words]) =>
    words === null ? [] : [`- ${say('libraryFiles.labelled', { label, words: plain(words) })}`],
  );
  const quoted = notes.trim() === '' ? [] : ['', ...notes.trim().split('\n').map(quote)];
  return [`## ${plain(entry.title)}`, '', ...said, ...quoted, ''].join('\n');
}

const quote = (line: string) => `> ${plain(line)}`;

/** Words in one line that Markdown takes as they stand. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');
