import type { TalkingPoints } from '../../engine/gap/talking-points';
import type { NextStep } from '../../engine/gap/what-next';
import type { Gap } from '../../insights';

/** What next and what to say, as Markdown to keep or send. `heading`: the posting's title and company. */
export function nextMarkdown(
  heading: string,
  gap: Gap,
  steps: readonly NextStep[],
  points: TalkingPoints,
): string {
  const { required, preferred, unmentioned = [] } = gap;
  const parts = [
    `# ${line(heading)}`,
    `${required.met} of ${required.of} required met, ${preferred.met} of ${preferred.of} preferred met.`,
    section(
      'What next',
      steps.flatMap(({ item, why, advice }) => [
        `- **${line(item.label)}**: ${line(item.because)} ${line(why.join('; '))}.`,
        ...advice.map(({ text }) => `  - ${line(text)}`),
      ]),
    ),
    section(
      'Usual in this role, not mentioned here',
      unmentioned.map(({ name, held }) => `- ${line(name)}${held ? ' (you have it)' : ''}`),
    ),
    section(
      'Strengths to speak of',
      points.strengths.map(({ label, words, evidence }) => {
        const quote = evidence ? ` The posting: “${line(evidence.quote)}”` : '';
        return `- **${line(label)}**: ${line(words)}${quote}`;
      }),
    ),
    section(
      'Gaps, honestly',
      points.gaps.map(({ label, words }) => `- **${line(label)}**: ${line(words)}`),
    ),
    section(
      'Troubles of this role to have a view on',
      points.topics.map(
        ({ challenge, remedies }) =>
          `- ${line(challenge.text)} ${remedies.map(({ text }) => line(text)).join(' ')}`,
      ),
    ),
  ];
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}

function section(title: string, lines: string[]): string | null {
  return lines.length === 0 ? null : `## ${title}\n\n${lines.join('\n')}`;
}

/** The posting's words on one line, without signs that Markdown would take for its own. */
function line(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
