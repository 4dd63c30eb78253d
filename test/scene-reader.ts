import type { PostingFacts, Sentence } from '../src/engine/read/facts';
import { toSentences } from '../src/engine/read/sentences';
import type { StatedPay } from '../src/insights';
import type { Knowledge } from '../src/knowledge/schema';
import type { Posting } from '../src/posting';

/** A reading just good enough for the examples of the flags. */
export function readScene(posting: Posting, knowledge: Knowledge): PostingFacts {
  const sentences = toSentences(posting);
  const years = first(sentences, /(\d+)\+? years (?:of )?(?:experience|in|building)/i);
  const leading = first(
    sentences,
    /(\d+)\+? years (?:of |in )?(?:people management|leadership|leading|managing)/i,
  );
  const degree = first(sentences, /(PhD|Master[’']?s)/i);
  const bachelors = first(sentences, /(Bachelor)/i);
  const asked = bachelors ? null : degree;
  return {
    sentences,
    language: 'en',
    pay: sentences.flatMap(payIn),
    requirements: {
      years: years ? Number(years.value) : null,
      leadershipYears: leading ? Number(leading.value) : null,
      degree: {
        required: asked ? (/^p/i.test(asked.value) ? 'phd' : 'masters') : null,
        preferred: null,
      },
      workplace: posting.workplace,
      evidence: {
        years: years?.evidence ?? null,
        leadershipYears: leading?.evidence ?? null,
        degreeRequired: asked?.evidence ?? null,
        degreePreferred: null,
        workplace: null,
      },
    },
    skills: sentences.flatMap((sentence) =>
      knowledge.skills.flatMap(({ id, name }) => {
        const at = sentence.text.indexOf(name);
        if (at < 0) return [];
        const years = new RegExp(`(\\d+)\\+? years (?:of |experience |with )*${name}`).exec(
          sentence.text,
        );
        const start = sentence.start + at;
        return [
          {
            id,
            name,
            level:
              sentence.section === 'preferred' ? ('preferred' as const) : ('required' as const),
            years: years ? Number(years[1]) : null,
            group: null,
            evidence: [
              { quote: name, span: { block: sentence.block, start, end: start + name.length } },
            ],
          },
        ];
      }),
    ),
  };
}

function first(sentences: Sentence[], pattern: RegExp) {
  for (const { text, block, start, section } of sentences) {
    if (section === 'preferred') continue;
    const match = pattern.exec(text);
    if (!match) continue;
    const from = start + match.index;
    const evidence = { quote: match[0], span: { block, start: from, end: from + match[0].length } };
    return { value: match[1] ?? '', evidence };
  }
  return null;
}

function payIn(sentence: Sentence): StatedPay[] {
  const match = /\$([\d,]+)(?: ?(?:-|to) ?\$([\d,]+))?/.exec(sentence.text);
  if (!match) return [];
  const start = sentence.start + match.index;
  const span = { block: sentence.block, start, end: start + match[0].length };
  const amount = (text: string | undefined) => (text ? Number(text.replace(/,/g, '')) : null);
  return [
    {
      min: amount(match[1]),
      max: amount(match[2] ?? match[1]),
      currency: 'USD',
      period: 'year',
      kind: /total/i.test(sentence.text) ? 'total' : 'base',
      evidence: { quote: match[0], span },
      where: null,
      implausible: null,
    },
  ];
}
