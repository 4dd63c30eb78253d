import type { TalkingPoints } from '../../engine/gap/talking-points';
import type { NextStep } from '../../engine/gap/what-next';
import type { Gap } from '../../insights';
import { inARow } from '../../words/in-a-row';
import { say } from '../../words/own-say';

interface Line {
  /** What it is about; null: the words speak for themselves. */
  lead: string | null;
  words: string;
  /** The posting's own words. */
  quote?: string;
  below?: string[];
}

/** What next and what to say, as a document with headings; how it is written out is another matter. */
export interface NextDocument {
  heading: string;
  summary: string;
  sections: { title: string; lines: Line[] }[];
}

/** `heading`: what posting it is about. Sections without a line are left out. */
export function nextDocument(
  heading: string,
  gap: Gap,
  steps: readonly NextStep[],
  points: TalkingPoints,
): NextDocument {
  const { unmentioned = [] } = gap;
  const sections: NextDocument['sections'] = [
    {
      title: say('next.blocks'),
      lines: steps.map(({ item, why, advice }) => ({
        lead: item.label,
        words: inARow([item.because, reasonsWords(why)], say),
        below: advice.map(({ text }) => text),
      })),
    },
    {
      title: say('next.strengths'),
      lines: points.strengths.map(({ label, words, evidence }) => ({
        lead: label,
        words,
        ...(evidence && { quote: evidence.quote }),
      })),
    },
    {
      title: say('next.gaps'),
      lines: points.gaps.map(({ label, words }) => ({ lead: label, words })),
    },
    { title: say('next.examples'), lines: points.examples.map(plainly) },
    { title: say('next.questions'), lines: points.questions.map(plainly) },
    {
      title: say('next.troubles'),
      lines: points.topics.map(({ challenge, remedies }) => ({
        lead: null,
        words: inARow(
          [
            challenge.text,
            say('next.helps', {
              remedies: inARow(
                remedies.map(({ text }) => text),
                say,
              ),
            }),
          ],
          say,
        ),
      })),
    },
    {
      title: say('next.usual'),
      lines: unmentioned.map(({ name, held }) =>
        plainly(held ? say('next.youHave', { skill: name }) : name),
      ),
    },
  ];
  return {
    heading,
    summary: summaryOf(gap),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

/** "The posting requires it; most people in this role have it." */
export function reasonsWords(why: readonly string[]): string {
  const reasons = why.reduce((first, second) => say('next.reasons', { first, second }));
  return say('next.because', { reasons });
}

function summaryOf({ required, preferred }: Gap): string {
  const tally = ({ met, of }: Gap['required']) => say('next.tally', { met, of });
  if (required.of === 0 && preferred.of === 0) return say('next.nothingAsked');
  if (preferred.of === 0) return say('next.metRequired', { required: tally(required) });
  return required.of === 0
    ? say('next.metPreferred', { preferred: tally(preferred) })
    : say('next.metBoth', { required: tally(required), preferred: tally(preferred) });
}

function plainly(words: string): Line {
  return { lead: null, words };
}

/** As plain text, for a mail or a note. */
export function nextText({ heading, summary, sections }: NextDocument): string {
  const parts = sections.map(({ title, lines }) => {
    const told = lines.flatMap(({ lead, words, quote, below = [] }) => [
      `- ${line(lead === null ? null : flat(lead), flat(words), quote && flat(quote))}`,
      ...below.map((one) => `    ${flat(one)}`),
    ]);
    return `${title.toLocaleUpperCase(say.locale)}\n${told.join('\n')}`;
  });
  return `${[flat(heading), summary, ...parts].join('\n\n')}\n`;
}

/** As Markdown, to keep. */
export function nextMarkdown({ heading, summary, sections }: NextDocument): string {
  const parts = sections.map(({ title, lines }) => {
    const told = lines.flatMap(({ lead, words, quote, below = [] }) => [
      `- ${line(lead === null ? null : `**${marked(lead)}**`, marked(words), quote && marked(quote))}`,
      ...below.map((one) => `  - ${marked(one)}`),
    ]);
    return `## ${title}\n\n${told.join('\n')}`;
  });
  return `${[`# ${marked(heading)}`, summary, ...parts].join('\n\n')}\n`;
}

function line(about: string | null, words: string, quote: string | undefined): string {
  const told = about === null ? words : say('next.lead', { about, words });
  return quote ? inARow([told, say('next.quoted', { quote })], say) : told;
}

/** On one line. */
function flat(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** The posting's words without signs that Markdown would take for its own. */
function marked(words: string): string {
  return flat(words).replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
