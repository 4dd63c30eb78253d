import type { Knowledge } from '../../../knowledge/schema';
import type { Entry } from '../../../library/entry';
import { gapShare } from '../../../library/measures';
import { count, severityWords, workplaceWords } from '../../panel/words';
import { bandWords } from '../../parts/money';
import { statusWords } from '../library/entry-cells';

/** One line of the comparison: what it is about, and what each posting says. */
interface ComparedRow {
  label: string;
  cells: string[];
  /** The postings do not all say the same. */
  differs: boolean;
}

export interface ComparedGroup {
  title: string;
  rows: ComparedRow[];
}

/** Stands where a posting says nothing. */
export const silence = '–';

/** What saved postings say, side by side; a dash where one says nothing. */
export function compared(
  entries: readonly Entry[],
  knowledge: Pick<Knowledge, 'skills' | 'roles'>,
  flagTitle: (id: string) => string,
): ComparedGroup[] {
  const names = new Map(knowledge.skills.map(({ id, name }) => [id, name]));
  const roles = new Map<string, string>(knowledge.roles.map(({ id, title }) => [id, title]));
  const row = (label: string, cell: (entry: Entry) => string | null): ComparedRow => {
    const cells = entries.map((entry) => cell(entry) ?? silence);
    return { label, cells, differs: new Set(cells).size > 1 };
  };
  const skills = [...new Set(entries.flatMap((one) => one.judgement.skills.map(({ id }) => id)))];
  const weight = (id: string) =>
    entries.filter(({ judgement }) =>
      judgement.skills.some((one) => one.id === id && one.level === 'required'),
    ).length;
  const flags = [...new Set(entries.flatMap((one) => one.judgement.flags.map(({ id }) => id)))];
  const having = (id: string) =>
    entries.filter(({ judgement }) => judgement.flags.some((flag) => flag.id === id)).length;
  return [
    {
      title: 'The job',
      rows: [
        row('Employer', ({ company }) => company),
        row('Reads as', ({ judgement }) => roles.get(judgement.role ?? '') ?? null),
        row('Where', ({ location }) => location.join('; ') || null),
        row('Workplace', ({ judgement }) => wordOf(workplaceWords, judgement.workplace)),
        row('Your status', ({ status }) => statusWords[status]),
        row('Saved', ({ savedAt }) => savedAt.slice(0, 10)),
      ],
    },
    {
      title: 'Pay',
      rows: [
        row('Posted', ({ judgement }) => judgement.posted && bandWords(judgement.posted)),
        row(
          'Expected',
          ({ judgement: { expected } }) =>
            expected &&
            bandWords({
              min: expected.low,
              max: expected.high,
              currency: expected.currency,
              period: 'year',
            }),
        ),
        row('Posted against expected', ({ judgement }) => judgement.position),
      ],
    },
    {
      title: 'What it asks',
      rows: [
        row('Experience', ({ judgement }) => yearsWords(judgement.years)),
        row('Leadership', ({ judgement }) => yearsWords(judgement.leadershipYears)),
        row('Required that you meet', ({ judgement }) => {
          const share = gapShare(judgement);
          return share === null ? null : `${judgement.fit?.met} of ${judgement.fit?.of}`;
        }),
        ...skills
          .toSorted((one, other) => weight(other) - weight(one))
          .map((id) =>
            row(names.get(id) ?? id, ({ judgement }) => {
              const level = judgement.skills.find((one) => one.id === id)?.level;
              return level ?? null;
            }),
          ),
      ],
    },
    {
      title: 'To ask about',
      rows: [
        row('In all', ({ judgement }) => String(judgement.flags.length)),
        ...flags
          .toSorted((one, other) => having(other) - having(one))
          .map((id) =>
            row(flagTitle(id), ({ judgement }) => {
              const flag = judgement.flags.find((one) => one.id === id);
              return flag ? wordOf(severityWords, flag.severity) : null;
            }),
          ),
      ],
    },
  ];
}

/** The word for a value that an older or newer version may have stored; the value itself where there is none. */
function wordOf(words: Readonly<Record<string, string>>, value: string | null): string | null {
  return value === null ? null : (words[value] ?? value);
}

function yearsWords(years: number | null): string | null {
  return years === null ? null : count(years, 'year');
}

/** The comparison as a Markdown table, for a mail or a note. */
export function comparisonMarkdown(
  entries: readonly Entry[],
  groups: readonly ComparedGroup[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
  return [
    line(['', ...entries.map(({ title }) => title)]),
    line(['---', ...entries.map(() => '---')]),
    ...groups.flatMap(({ title, rows }) => [
      line([`**${title}**`, ...entries.map(() => '')]),
      ...rows.map(({ label, cells }) => line([label, ...cells])),
    ]),
    '',
  ].join('\n');
}

const inCell = (text: string) =>
  text.replace(/\s+/g, ' ').replaceAll('\\', '\\\\').replaceAll('|', '\\|');
