import type { Relevance } from '../../insights';
import weights from './relevance-weights.json' with { type: 'json' };
import { relevanceFeatures, type Signals } from './signals';
import type { TitleReading } from './title-grammar';

/** At and above this the posting is called ML leadership. Chosen by cross-validation with the weights. */
export const threshold = weights.threshold;

/** How probable it is that a posting leads machine-learning work, 0..1. */
export function leadershipProbability(signals: Signals): number {
  let sum = weights.bias;
  const known = weights.features as Record<string, number>;
  for (const [name, value] of Object.entries(relevanceFeatures(signals))) {
    sum += (known[name] ?? 0) * value;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** Whether a posting is ML leadership: leading ML engineering, infrastructure, operations, programmes or architecture. */
export function judgeRelevance(signals: Signals): Relevance & { probability: number } {
  const probability = leadershipProbability(signals);
  const isMlLeadership = probability >= threshold;
  // The distance to the threshold, on either side, as a confidence of at least one half.
  const confidence = isMlLeadership
    ? 0.5 + (0.5 * (probability - threshold)) / (1 - threshold)
    : 0.5 + (0.5 * (threshold - probability)) / threshold;
  return { isMlLeadership, confidence, why: reasons(signals, isMlLeadership), probability };
}

const kindWords: Record<TitleReading['kind'], string> = {
  leads: 'leads people',
  architect: 'designs systems',
  program: 'runs programmes',
  senior: 'is senior, but need not lead',
  individual: 'is an individual contributor',
  other: 'is of another trade',
};

/** Two or three reasons, those that speak for the answer first. */
function reasons({ title, titleRead, cues }: Signals, yes: boolean): string[] {
  const { kind, kindAt, ml, ops, otherTrade } = titleRead;
  const quote = (at: { start: number; end: number }) => `“${title.slice(at.start, at.end)}”`;
  const why: string[] = [];
  const named = ml[0] ?? ops[0];
  if (otherTrade[0] !== undefined && !yes) {
    why.push(`The title names another field: ${quote(otherTrade[0])}.`);
  }
  why.push(
    kindAt === null
      ? 'The title names no leading role.'
      : `The title says that the role ${kindWords[kind]}: ${quote(kindAt)}.`,
  );
  if (named !== undefined && (yes || why.length < 2)) {
    why.push(`The title speaks of machine learning: ${quote(named)}.`);
  } else if (named === undefined && !yes) {
    why.push('The title does not speak of machine learning.');
  }
  const dense = cues.ml.density;
  if (why.length < 3 || yes) {
    why.push(
      dense >= 1.5
        ? `The duties speak of machine learning often (${cues.ml.hits} times).`
        : dense >= 0.4
          ? `The duties speak of machine learning now and then (${cues.ml.hits} times).`
          : 'The duties hardly speak of machine learning.',
    );
  }
  return why.slice(0, 3);
}
