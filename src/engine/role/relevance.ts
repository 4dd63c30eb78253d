import type { Relevance } from '../../insights';
import type { Say } from '../../words/say';
import { type RelevanceWeights, shipped } from './learned';
import { reasonsOf } from './reasons';
import type { Signals } from './signals';
import type { TitleKind } from './title-grammar';

const part = (value: number, full: number) => Math.min(1, value / full);

/** A short text is believed as far as it goes: as if so many words of it were missing. */
const unread = 60;

/** The numbers the relevance model weighs, each 0..1. Their names are the keys of its weights. */
export function relevanceFeatures(signals: Signals): Record<string, number> {
  const { titleRead, counts, words, years, leadershipYears } = signals;
  const { kind, ml, mlLed, mlLoose, infra, data, hardTrade, softTrade, solutions, ops } = titleRead;
  const is = (...names: TitleKind[]) => (names.includes(kind) ? 1 : 0);
  const mlTitle = ml.length > 0 ? 1 : 0;
  const led = mlLed && hardTrade.length === 0 ? 1 : 0;
  /** Hits per hundred words, as if so many more words were read that say what the title promises. */
  const density = (hits: number, promised: number) =>
    led === 1
      ? (100 * hits + promised * unread) / (words + unread)
      : (100 * hits) / Math.max(words, unread);
  const mlDense = part(density(counts.ml.hits, mlLoose ? 1 : 3), 3);
  const aiDense = part(density(counts.ai.hits, 1), 3);
  const mlPeople = part(counts.mlPeople.hits, 3);
  const hits = counts.ml.hits + counts.ai.hits;
  const leadsTeam = part(counts.leadsTeam.hits, 3);
  const leader = is('leads', 'architect', 'program');
  const senior = is('distinguished', 'techLead', 'principal', 'lead');
  const soft = softTrade.length > 0 ? 1 : 0;
  const hard = hardTrade.length > 0 ? 1 : 0;
  return {
    [kind]: 1,
    mlTitle,
    looseTitle: mlLoose && !(mlLed && is('leads') === 1) ? 1 - mlDense : 0,
    opsTitle: ops.length > 0 ? 1 : 0,
    infraTitle: infra.length > 0 ? 1 : 0,
    dataTitle: data.length > 0 && mlTitle === 0 ? 1 : 0,
    hardTrade: hard,
    hardTradeLeader: hard * leader,
    solutions: solutions.length > 0 ? 1 : 0,
    softTrade: soft * (1 - mlTitle),
    softTradeAndMl: soft * mlTitle,
    mlDense,
    aiDense,
    mlPeople,
    leadsTeam,
    people: part(counts.people.hits, 6),
    leaderMlLed: leader * led,
    leaderMlNamed: leader * led * (mlLoose ? 0 : 1),
    leaderMlTitle: leader * mlTitle,
    leaderMlDense: leader * mlDense,
    leaderAiDense: leader * aiDense,
    leaderMlPeople: leader * mlPeople,
    leaderMlTitleDense: leader * mlTitle * part(mlDense + aiDense, 1),
    // Without a title that says so, a few words in a short text prove no architect of such systems.
    architectDense: is('architect') * part(mlDense + aiDense, 1) * part(hits, 8),
    programMlDense: is('program') * mlDense,
    seniorMlTitle: senior * mlTitle,
    distinguishedMlTitle: is('distinguished', 'techLead') * mlTitle,
    seniorLeadsTeam: senior * part(counts.leadsTeam.hits, 1),
    seniorLeadershipYears: senior * (leadershipYears === null ? 0 : 1),
    fewYears: years !== null && years < 5 ? 1 : 0,
    manyYears: years !== null && years >= 8 ? 1 : 0,
    architecture: part(counts.architecture.hits, 6),
    customer: part(counts.customer.density, 3),
    architectCustomer: is('architect') * part(counts.customer.density, 2),
    software: part(counts.software.density, 1.5),
    beginner: part(counts.beginner.hits, 1),
    individualCue: part(counts.individual.hits, 3),
  };
}

/** How probable it is that a posting leads machine-learning work, 0..1. */
function leadershipProbability(
  features: Record<string, number>,
  { bias, features: weights }: RelevanceWeights,
): number {
  let sum = bias;
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** Whether a posting is ML leadership: leading ML engineering, infrastructure, operations, programmes or architecture. */
export function judgeRelevance(
  signals: Signals,
  say: Say,
  weights: RelevanceWeights = shipped.relevance,
): Relevance & { probability: number } {
  const { threshold } = weights;
  const probability = leadershipProbability(relevanceFeatures(signals), weights);
  const isMlLeadership = probability >= threshold;
  // The distance to the threshold, on either side, as a confidence of at least one half.
  const confidence = isMlLeadership
    ? 0.5 + (0.5 * (probability - threshold)) / (1 - threshold)
    : 0.5 + (0.5 * (threshold - probability)) / threshold;
  return { isMlLeadership, confidence, why: reasonsOf(signals, isMlLeadership, say), probability };
}
