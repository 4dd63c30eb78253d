import type { Evidence, FlagFinding, Severity } from '../../insights';
import type { Posting } from '../../posting';
import { inARow } from '../../words/in-a-row';
import type { Flag, FlagContext, Hit } from './flag';
import { flagWords } from './flag-words';
import { readable } from './readable';
import { flags } from './registry';

/** From least to most; the order in which findings are shown is the reverse. */
const ladder: readonly Severity[] = ['info', 'low', 'medium', 'high', 'critical'];

/** Certainty of a finding's ground: a law or a study weighs more than a habit. */
const certainty = { law: 1, research: 0.9, convention: 0.7 } as const;

/** Every red flag of a posting, the weightiest first. Flags never add up to a mark for the employer. */
export function findFlags(context: FlagContext): FlagFinding[] {
  const read = readable(context);
  return flags.flatMap((flag) => findOne(flag, read)).sort((a, b) => weight(b) - weight(a));
}

/** One flag's finding, or none. */
export function findOne(flag: Flag, context: FlagContext): FlagFinding[] {
  const { say } = context;
  const hits = flag.find(context);
  if (hits.length === 0) return [];
  const notes = [...new Set(hits.flatMap((hit) => hit.note ?? []))].slice(0, 3);
  const evidence = hits.flatMap((hit) => evidenceOf(hit, context.posting));
  return [
    {
      id: flag.id,
      title: flagWords(flag, 'title', say),
      category: flag.category,
      severity: worst(hits.map((hit) => hit.severity ?? flag.severity)),
      grade: flag.grade,
      why: inARow([flagWords(flag, 'why', say), ...notes], say),
      question: flagWords(flag, 'question', say),
      mend: flagWords(flag, 'mend', say),
      quotes: [...new Set(evidence.map(({ quote }) => quote))],
      evidence,
      sources: flag.sources,
    },
  ];
}

function evidenceOf(hit: Hit, posting: Posting): Evidence[] {
  if (hit.span === null) return hit.quote ? [{ quote: hit.quote, span: null }] : [];
  const { block, start, end } = hit.span;
  const text = block < 0 ? posting.title : (posting.blocks[block]?.text ?? '');
  const quote = text.slice(start, end).trim();
  return quote === '' ? [] : [{ quote, span: hit.span }];
}

function worst(severities: Severity[]): Severity {
  return severities.reduce((a, b) => (ladder.indexOf(b) > ladder.indexOf(a) ? b : a), 'info');
}

function weight(finding: FlagFinding): number {
  return ladder.indexOf(finding.severity) * certainty[finding.grade];
}
