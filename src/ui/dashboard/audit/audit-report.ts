import type { Knowledge } from '../../../knowledge/schema';
import { payHeadline } from '../../panel/pay-glance';
import { count, matchWords } from '../../panel/words';
import { bandWords, moneyRange } from '../../parts/money';
import type { Audited } from './audited';
import { mendWords } from './mend-words';

/** A part of the report: a heading and lines of plain words. */
export interface ReportPart {
  heading: string;
  lines: string[];
}

/** Longer quotes (characters) are cut. */
const mostQuote = 140;

const asked = {
  more: 'more than usual',
  usual: 'usual',
  less: 'less than usual',
  silent: 'not stated',
};

/** The audit on one page, as parts that print and Markdown share. */
export function auditReport(audit: Audited, knowledge: Pick<Knowledge, 'sources'>): ReportPart[] {
  const { insights, findings, norms, laws, told, skills, role, serious, limits } = audit;
  const { pay } = insights;
  const title = (id: string) => knowledge.sources.find((source) => source.id === id)?.title ?? id;
  const missing = told.filter((one) => !one.told);
  const range =
    pay.expected && moneyRange(pay.expected.low, pay.expected.high, pay.expected.currency);
  const parts: ReportPart[] = [
    {
      heading: 'In short',
      lines: [
        role
          ? `Reads as ${role.title} (${matchWords(insights.role).toLowerCase()}).`
          : 'Reads as none of the five roles clearly.',
        `${count(serious, 'serious finding')}, ${count(findings.length - serious, 'other')}; ${count(missing.length, 'thing')} that candidates look for ${missing.length === 1 ? 'is' : 'are'} missing.`,
        ...limits,
      ],
    },
    {
      heading: 'Pay',
      lines: [
        `Posted: ${(pay.posted && bandWords(pay.posted)) ?? 'not stated'}.`,
        range ? `Such roles pay ${range} there (base, eight in ten).` : (pay.noEstimate ?? ''),
        sentence(payHeadline(pay)),
        ...laws.map(
          ({ place, mustShow, source }) =>
            `${place} generally asks postings for ${mustShow} (${title(source)}).`,
        ),
      ].filter(Boolean),
    },
    {
      heading: 'Against the role’s norm',
      lines: [
        ...norms.map(
          ({ label, asks, usual, verdict, source }) =>
            `${label}: ${asks ?? 'not stated'}; such roles ask ${usual} (${asked[verdict]}; ${title(source)}).`,
        ),
        ...(skills && skills.unusual.length > 0
          ? [
              `Required and unusual for the role: ${skills.unusual.map(({ name }) => name).join(', ')}.`,
            ]
          : []),
      ],
    },
    {
      heading: 'To mend',
      lines: findings.map(({ severity, title: name, quotes, mend }) => {
        const [first] = quotes;
        return `${capital(mendWords[severity])}: ${name}.${first ? ` “${cut(first)}”` : ''} ${mend}`;
      }),
    },
    { heading: 'Missing', lines: missing.map(({ label, hint }) => `${label}: ${hint}`) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** The report as Markdown, for a mail or a ticket. */
export function reportMarkdown(
  { draft }: Audited,
  parts: readonly ReportPart[],
  today: string,
): string {
  const head = [draft.company, draft.location, `audited ${today}`].map((one) => one.trim());
  return [
    `# ${escaped(draft.title.trim() || 'Untitled draft')}`,
    head.filter(Boolean).map(escaped).join(' · '),
    ...parts.map(
      ({ heading, lines }) =>
        `## ${heading}\n\n${lines.map((line) => `- ${escaped(line)}`).join('\n')}`,
    ),
    '',
  ].join('\n\n');
}

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
const sentence = (words: string | null) => (words ? `${words}.` : '');
const cut = (words: string) => {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length > mostQuote ? `${flat.slice(0, mostQuote - 1).trimEnd()}…` : flat;
};
/** A draft's words are no markup of the report. */
const escaped = (words: string) => words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
