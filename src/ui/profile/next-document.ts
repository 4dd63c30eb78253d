import type { TalkingPoints } from '../../engine/gap/talking-points';
import type { NextStep } from '../../engine/gap/what-next';
import type { Gap } from '../../insights';

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
  const { required, preferred, unmentioned = [] } = gap;
  const tallies = [
    required.of > 0 && `${required.met} of ${required.of} required`,
    preferred.of > 0 && `${preferred.met} of ${preferred.of} preferred`,
  ].filter((words) => words !== false);
  const sections: NextDocument['sections'] = [
    {
      title: 'What blocks most, first',
      lines: steps.map(({ item, why, advice }) => ({
        lead: item.label,
        words: `${item.because} ${why.join('; ')}.`,
        below: advice.map(({ text }) => text),
      })),
    },
    {
      title: 'Strengths to speak of',
      lines: points.strengths.map(({ label, words, evidence }) => ({
        lead: label,
        words,
        ...(evidence && { quote: evidence.quote }),
      })),
    },
    {
      title: 'Gaps, honestly',
      lines: points.gaps.map(({ label, words }) => ({ lead: label, words })),
    },
    { title: 'Have an example ready for', lines: points.examples.map(plainly) },
    { title: 'Questions to ask', lines: points.questions.map(plainly) },
    {
      title: 'Troubles of this role to have a view on',
      lines: points.topics.map(({ challenge, remedies }) => ({
        lead: null,
        words: `${challenge.text} What helps: ${remedies.map(({ text }) => text).join(' ')}`,
      })),
    },
    {
      title: 'Usual in this role, not mentioned here',
      lines: unmentioned.map(({ name, held }) => plainly(held ? `${name} (you have it)` : name)),
    },
  ];
  return {
    heading,
    summary: tallies.length > 0 ? `${tallies.join(' and ')} met in full.` : 'Nothing is asked.',
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

function plainly(words: string): Line {
  return { lead: null, words };
}

/** As plain text, for a mail or a note. */
export function nextText({ heading, summary, sections }: NextDocument): string {
  const parts = sections.map(({ title, lines }) => {
    const told = lines.flatMap(({ lead, words, quote, below = [] }) => [
      `- ${lead === null ? '' : `${flat(lead)}: `}${flat(words)}${quoted(quote, flat)}`,
      ...below.map((one) => `    ${flat(one)}`),
    ]);
    return `${title.toUpperCase()}\n${told.join('\n')}`;
  });
  return `${[flat(heading), summary, ...parts].join('\n\n')}\n`;
}

/** As Markdown, to keep. */
export function nextMarkdown({ heading, summary, sections }: NextDocument): string {
  const parts = sections.map(({ title, lines }) => {
    const told = lines.flatMap(({ lead, words, quote, below = [] }) => [
      `- ${lead === null ? '' : `**${marked(lead)}**: `}${marked(words)}${quoted(quote, marked)}`,
      ...below.map((one) => `  - ${marked(one)}`),
    ]);
    return `## ${title}\n\n${told.join('\n')}`;
  });
  return `${[`# ${marked(heading)}`, summary, ...parts].join('\n\n')}\n`;
}

function quoted(quote: string | undefined, write: (words: string) => string): string {
  return quote === undefined ? '' : ` The posting: “${write(quote)}”`;
}

/** On one line. */
function flat(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** The posting's words without signs that Markdown would take for its own. */
function marked(words: string): string {
  return flat(words).replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
