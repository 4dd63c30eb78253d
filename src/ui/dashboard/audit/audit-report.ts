import type { FlagFinding } from '../../../insights';
import type { Knowledge } from '../../../knowledge/schema';
import { inARow } from '../../../words/in-a-row';
import { say } from '../../../words/own-say';
import { payHeadline } from '../../panel/pay-glance';
import { matchWords } from '../../panel/words';
import { dayWords } from '../../parts/day-words';
import { listed } from '../../parts/listed';
import { bandWords, moneyRange } from '../../parts/money';
import type { Audited } from './audited';
import type { Draft } from './draft';

/** A line of the report in plain words; `lead`: what it is about, where lines are many. */
interface ReportLine {
  lead?: string;
  words: string;
}

/** A part of the report: a heading and what stands under it. */
export interface ReportPart {
  heading: string;
  lines: ReportLine[];
}

/** Longer quotes (characters) are cut. */
const mostQuote = 140;

/** The audit on one page, as parts that print and Markdown share. */
export function auditReport(audit: Audited, knowledge: Pick<Knowledge, 'sources'>): ReportPart[] {
  const { insights, findings, norms, laws, told, skills, role, serious, limits } = audit;
  const { pay } = insights;
  const title = (id: string) => knowledge.sources.find((source) => source.id === id)?.title ?? id;
  const missing = told.filter((one) => !one.told);
  const posted = pay.posted && bandWords(pay.posted);
  const range =
    pay.expected && moneyRange(pay.expected.low, pay.expected.high, pay.expected.currency);
  const parts: ReportPart[] = [
    {
      heading: say('auditReport.short'),
      lines: plain([
        role
          ? say('auditReport.readsAs', { role: role.title, match: matchWords(insights.role) })
          : say('auditReport.readsAsNone'),
        toMend(findings.length, serious),
        missing.length === 0
          ? say('auditReport.nothingMissing')
          : say('auditReport.missing', { count: missing.length }),
        ...limits,
      ]),
    },
    {
      heading: say('auditReport.pay'),
      lines: plain([
        posted ? say('auditReport.posted', { pay: posted }) : say('auditReport.notPosted'),
        range ? say('auditReport.expected', { range }) : (pay.noEstimate ?? ''),
        sentence(payHeadline(pay)),
        ...laws.map(({ place, mustShow, source }) =>
          say('auditReport.law', { place, what: mustShow, source: title(source) }),
        ),
        laws.length > 0 ? say('norms.noAdvice') : '',
      ]),
    },
    {
      heading: say('auditReport.norms'),
      lines: [
        ...norms.map(({ label, asks, usual, verdict, source }) => ({
          lead: say('auditReport.lead', { label }),
          words:
            asks === null || verdict === 'silent'
              ? say('auditReport.silent', { usual, source: title(source) })
              : say(`auditReport.${verdict}`, { asks, usual, source: title(source) }),
        })),
        ...plain(
          skills && skills.unusual.length > 0
            ? [
                say('auditReport.unusual', {
                  skills: listed(skills.unusual.map(({ name }) => name)),
                }),
              ]
            : [],
        ),
      ],
    },
    { heading: say('auditReport.mend'), lines: findings.map(findingLine) },
    {
      heading: say('auditReport.lacking'),
      lines: missing.map(({ label, hint }) => ({
        lead: say('auditReport.lead', { label }),
        words: hint,
      })),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** Lines without a lead; what is empty is none. */
function plain(lines: string[]): ReportLine[] {
  return lines.filter(Boolean).map((words) => ({ words }));
}

function toMend(all: number, serious: number): string {
  if (all === 0) return say('auditReport.nothingToMend');
  return serious === 0
    ? say('auditReport.toMend', { count: all })
    : say('auditReport.toMendSerious', { count: all, serious });
}

function findingLine({ severity, title: name, quotes: [first], mend }: FlagFinding): ReportLine {
  const quote = first ? [say('auditReport.quoted', { quote: cut(first) })] : [];
  return {
    lead: say('auditReport.finding', { severity: capital(say(`audit.${severity}`)), name }),
    words: inARow([...quote, mend], say),
  };
}

/** Whose draft it is, for where, and when it was audited; `today` is an ISO date. */
export function reportHead({ company, location }: Draft, today: string): string {
  return [company.trim(), location.trim(), say('auditReport.audited', { day: dayWords(today) })]
    .filter(Boolean)
    .join(' · ');
}

/** The report as Markdown, for a mail or a ticket. */
export function reportMarkdown(
  { draft }: Audited,
  parts: readonly ReportPart[],
  today: string,
): string {
  return [
    `# ${escaped(draft.title.trim() || say('audit.untitled'))}`,
    escaped(reportHead(draft, today)),
    ...parts.map(
      ({ heading, lines }) =>
        `## ${heading}\n\n${lines.map((line) => `- ${markdownLine(line)}`).join('\n')}`,
    ),
    '',
  ].join('\n\n');
}

function markdownLine({ lead, words }: ReportLine): string {
  return lead ? `**${escaped(lead)}** ${escaped(words)}` : escaped(words);
}

const capital = (words: string) =>
  `${words.charAt(0).toLocaleUpperCase(say.locale)}${words.slice(1)}`;
const sentence = (words: string | null) => (words ? say('audit.sentence', { words }) : '');
const cut = (words: string) => {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length > mostQuote ? `${flat.slice(0, mostQuote - 1).trimEnd()}…` : flat;
};
/** A draft's words are no markup of the report. */
const escaped = (words: string) => words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
