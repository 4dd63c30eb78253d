import type { Entry } from '../../../library/entry';
import { gapShare } from '../../../library/measures';
import { bandWords } from '../../parts/money';
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
  return `# Saved postings\n\n${entries.map(section).join('\n')}`;
}

function section(entry: Entry): string {
  const { judgement, notes, tags, sets, url } = entry;
  const share = gapShare(judgement);
  const { expected } = judgement;
  const lines: [label: string, words: string | null][] = [
    ['Where', [entry.company, ...entry.location].filter(Boolean).join(', ') || null],
    ['Status', statusWords[entry.status]],
    ['Reads as', roleTitle(judgement.role)],
    ['Posted pay', judgement.posted && bandWords(judgement.posted)],
    [
      'Expected pay',
      expected &&
        bandWords({
          min: expected.low,
          max: expected.high,
          currency: expected.currency,
          period: 'year',
        }),
    ],
    [
      'Required that you meet',
      share === null ? null : `${judgement.fit?.met} of ${judgement.fit?.of}`,
    ],
    ['To ask about', judgement.flags.map(({ id }) => flagTitle(id)).join('; ') || null],
    ['Tags', tags.join(', ') || null],
    ['Sets', sets.join(', ') || null],
    ['Saved', entry.savedAt.slice(0, 10)],
    ['Page', /^https?:/i.test(url) ? url : null],
  ];
  const said = lines.flatMap(([label, words]) =>
    words === null ? [] : [`- ${label}: ${plain(words)}`],
  );
  const quoted = notes.trim() === '' ? [] : ['', ...notes.trim().split('\n').map(quote)];
  return [`## ${plain(entry.title)}`, '', ...said, ...quoted, ''].join('\n');
}

const quote = (line: string) => `> ${plain(line)}`;

/** Words in one line that Markdown takes as they stand. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');
