import type { PostingFacts } from '../read/facts';
import { type CueCount, type CueKind, countCues, workSentences } from './cues';
import { readTitle, type TitleReading } from './title-grammar';

/** What relevance and role are judged from, read once. */
export interface Signals {
  title: string;
  titleRead: TitleReading;
  cues: Record<CueKind, CueCount>;
}

export function readSignals(title: string, facts: PostingFacts): Signals {
  return {
    title,
    titleRead: readTitle(title),
    cues: countCues(workSentences(facts.sentences)),
  };
}

const level = (value: number, full: number) => Math.min(1, value / full);

/** The numbers the relevance model weighs, each 0..1. Their names are the keys of its weights. */
export function relevanceFeatures({ titleRead, cues }: Signals): Record<string, number> {
  const { kind, ml, infra, data, otherTrade, ops } = titleRead;
  const is = (name: string) => (kind === name ? 1 : 0);
  const named = ml.length > 0 || ops.length > 0 ? 1 : 0;
  const other = otherTrade.length > 0 ? 1 : 0;
  const mlDense = level(cues.ml.density, 5);
  const leader = is('leads') + is('architect') + is('program');
  return {
    leads: is('leads'),
    architect: is('architect'),
    program: is('program'),
    senior: is('senior'),
    individual: is('individual'),
    otherKind: is('other'),
    mlInTitle: named,
    dataInTitle: data.length > 0 && named === 0 ? 1 : 0,
    infraInTitle: infra.length > 0 ? 1 : 0,
    otherTrade: other,
    mlDense,
    leaderAndMl: leader * named,
    leaderAndDense: leader * mlDense,
    leaderMlDense: leader * named * mlDense,
    seniorAndMl: is('senior') * named,
    seniorPeople: is('senior') * level(cues.people.hits, 5),
    people: level(cues.people.hits, 6),
    architecture: level(cues.architecture.hits, 8),
    individualCue: level(cues.individual.hits, 2),
    customer: level(cues.customer.density, 3),
    otherTradeAndLeader: other * leader,
  };
}
