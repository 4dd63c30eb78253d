import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownPostings } from '../src/cli/labelled-postings';
import { analyze } from '../src/engine/analyze';
import type { Evidence, Insights, SkillMention } from '../src/insights';
import { loadKnowledge } from '../src/knowledge/load';
import { toPosting } from '../src/normalise/input-posting';
import type { PayBand } from '../src/pay-insight';
import type { Posting } from '../src/posting';
import { sayEnglish } from '../src/words/say-english';

const today = '2026-11-21';
const knowledge = loadKnowledge();
const cases = ownPostings(join(import.meta.dirname, 'postings')).map((posting) => ({
  posting,
  source: toPosting(posting),
}));

const insightsOf = (source: Posting) => analyze(source, knowledge, null, today, sayEnglish);

describe('all that is said of our own postings', () => {
  test('is what a person last approved: after a change run with -u and read the difference', async () => {
    const story = cases.map(({ posting, source }) =>
      told(posting.id, posting.title, insightsOf(source)),
    );
    await expect(`${story.join('\n\n')}\n`).toMatchFileSnapshot('postings/insights.snap');
  });

  test.each(cases.map((one) => [one.posting.id, one] as const))(
    '%s: every quote stands in the posting, where its span says',
    (_id, { source }) => {
      for (const { quote, span } of evidenceOf(insightsOf(source))) {
        if (span === null) continue;
        const text = span.block < 0 ? source.title : source.blocks[span.block]?.text;
        expect(text?.slice(span.start, span.end).trim()).toBe(quote.trim());
      }
    },
  );

  test('is the same when asked again, and is plain data', () => {
    for (const { source } of cases) {
      const insights = insightsOf(source);
      expect(insightsOf(source)).toEqual(insights);
      expect(JSON.parse(JSON.stringify(insights))).toEqual(insights);
    }
  });
});

/** What a reader would want to see change, in lines that make a readable difference. */
function told(id: string, title: string, insights: Insights): string {
  const { relevance, role, pay, requirements: asked, skills, unknowns } = insights;
  const { expected } = pay;
  const lines = [
    `# ${id}: ${title}`,
    `ML leadership: ${relevance.isMlLeadership ? 'yes' : 'no'}, ${relevance.confidence.toFixed(1)}`,
    `role: ${role.id ?? 'none'}; ${role.ranked
      .slice(0, 2)
      .map((one) => `${one.id} ${one.score.toFixed(1)}`)
      .join(', ')}`,
    `posted: ${pay.bands.map((band) => `${bandOf(band)}${band.where ? ` (${band.where})` : ''}${band.implausible ? ', implausible' : ''}`).join('; ') || 'nothing'}`,
    `expected: ${expected ? `${near(expected.low)}–${near(expected.mid)}–${near(expected.high)} ${expected.currency}` : 'none'}`,
    `years ${asked.years}, leading ${asked.leadershipYears}, degree ${asked.degree.required} (wished ${asked.degree.preferred}), ${asked.workplace}`,
    ...(['required', 'preferred', 'mentioned'] as const).map(
      (level) =>
        `${level}: ${skills
          .filter((one) => one.level === level)
          .map(skill)
          .join(', ')}`,
    ),
    ...unknowns.map((words) => `unknown: ${words}`),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}

function skill({ id, years, group }: SkillMention): string {
  return `${id}${years === null ? '' : ` ${years}y`}${group === null ? '' : ' (one of several)'}`;
}

function bandOf({ min, max, currency, period, kind }: PayBand): string {
  return `${min ?? '…'}–${max ?? '…'} ${currency ?? '?'}/${period ?? '?'} ${kind}`;
}

/** To the nearest ten thousand: smaller changes are the model's breath. */
function near(amount: number): string {
  return `${Math.round(amount / 10_000) * 10}k`;
}

function evidenceOf({ requirements, skills, flags, role, pay }: Insights): Evidence[] {
  return [
    ...Object.values(requirements.evidence).flatMap((one) => one ?? []),
    ...skills.flatMap(({ evidence }) => evidence),
    ...flags.flatMap(({ evidence }) => evidence),
    ...role.ranked.flatMap(({ evidence }) => evidence),
    ...pay.bands.map(({ evidence }) => evidence),
  ];
}
