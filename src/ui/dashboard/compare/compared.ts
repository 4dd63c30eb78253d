import type { Knowledge } from '../../../knowledge/schema';
import type { Entry } from '../../../library/entry';
import { say } from '../../../words/own-say';
import { severityWords, workplaceWords } from '../../panel/words';
import { bandWords } from '../../parts/money';
import { shortDay } from '../../parts/short-day';
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
      title: say('compare.job'),
      rows: [
        row(say('compare.employer'), ({ company }) => company),
        row(say('compare.readsAs'), ({ judgement }) => roles.get(judgement.role ?? '') ?? null),
        row(say('compare.where'), ({ location }) => location.join('; ') || null),
        row(say('compare.workplace'), ({ judgement }) =>
          wordOf(workplaceWords, judgement.workplace),
        ),
        row(say('compare.status'), ({ status }) => statusWords(status)),
        row(say('compare.saved'), ({ savedAt }) => shortDay(savedAt)),
      ],
    },
    {
      title: say('compare.pay'),
      rows: [
        row(
          say('compare.posted'),
          ({ judgement }) => judgement.posted && bandWords(judgement.posted),
        ),
        row(
          say('compare.expected'),
          ({ judgement: { expected } }) =>
            expected &&
            bandWords({
              min: expected.low,
              max: expected.high,
              currency: expected.currency,
              period: 'year',
            }),
        ),
        row(
          say('compare.against'),
          ({ judgement: { position } }) => position && say(`compare.${position}`),
        ),
      ],
    },
    {
      title: say('compare.asks'),
      rows: [
        row(say('compare.experience'), ({ judgement }) => yearsWords(judgement.years)),
        row(say('compare.leadership'), ({ judgement }) => yearsWords(judgement.leadershipYears)),
        row(say('compare.met'), ({ judgement: { fit } }) =>
          fit && fit.of > 0 ? say('compare.metOf', { met: fit.met, of: fit.of }) : null,
        ),
        ...skills
          .toSorted((one, other) => weight(other) - weight(one))
          .map((id) =>
            row(names.get(id) ?? id, ({ judgement }) => {
              const level = judgement.skills.find((one) => one.id === id)?.level;
              return wordOf(levelWords, level ?? null);
            }),
          ),
      ],
    },
    {
      title: say('compare.toAsk'),
      rows: [
        row(say('compare.inAll'), ({ judgement }) => say.number(judgement.flags.length)),
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

const levelWords = {
  required: say('compare.required'),
  preferred: say('compare.preferred'),
  mentioned: say('compare.mentioned'),
};

/** The word for a value that an older or newer version may have stored; the value itself where there is none. */
function wordOf(words: Readonly<Record<string, string>>, value: string | null): string | null {
  return value === null ? null : (words[value] ?? value);
}

function yearsWords(years: number | null): string | null {
  return years === null ? null : say('compare.years', { count: years });
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
