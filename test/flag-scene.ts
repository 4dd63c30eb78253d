import { findOne } from '../src/engine/flags/find-flags';
import type { Example, Flag, FlagContext } from '../src/engine/flags/flag';
import { postingOf } from '../src/engine/flags/scene';
import { readPosting } from '../src/engine/read/read-posting';
import type { FlagFinding } from '../src/insights';
import { loadKnowledge } from '../src/knowledge/load';
import type { ExpectedPay } from '../src/pay-insight';
import { sayEnglish } from '../src/words/say-english';

const knowledge = loadKnowledge();

/** What a flag sees of an example: read as a posting is, on a fixed day. */
export function contextOf(example: Example): FlagContext {
  const posting = postingOf(example);
  const facts = readPosting(posting, knowledge);
  const scene = typeof example === 'string' ? null : example;
  return {
    posting,
    facts,
    role: { id: scene?.role ?? null, confidence: scene?.role ? 1 : 0, ranked: [] },
    pay: {
      posted: facts.pay.find(({ implausible }) => implausible === null) ?? null,
      bands: facts.pay,
      expected: scene?.expected ? expectedBetween(...scene.expected) : null,
      noEstimate: null,
      verdict: null,
    },
    knowledge,
    today: '2026-11-21',
    say: sayEnglish,
  };
}

function expectedBetween(low: number, high: number): ExpectedPay {
  const mid = (low + high) / 2;
  return {
    low,
    mid,
    high,
    currency: 'USD',
    period: 'year',
    confidence: 'high',
    observations: 9,
    dataYear: 2026,
    steps: [],
    ignored: [],
  };
}

/** What one flag finds in an example; null: nothing. */
export function findingOf(flag: Flag, example: Example): FlagFinding | null {
  return findOne(flag, contextOf(example))[0] ?? null;
}

/** How weighty a flag's finding is in each of some examples; null: nothing is found. */
export function severitiesOf(flag: Flag, examples: readonly Example[]): (string | null)[] {
  return examples.map((example) => findingOf(flag, example)?.severity ?? null);
}
