import type { Insights } from '../../../insights';
import type { Judgement, Kept } from '../../../library/entry';
import { judgementOf } from '../../../library/judgement';
import { middlePay } from '../../../library/measures';
import type { Posting } from '../../../posting';
import { type Offer, offersIn } from './offers';

/** The draft beside the postings of one competitor set. */
export interface AgainstSet {
  /** Postings in the set. */
  of: number;
  pay: {
    /** The draft's middle a year; null: not stated, or not by the year. */
    own: number | null;
    /** Middles of the set in the same currency, ascending. */
    others: number[];
    currency: string | null;
    /** How many of them pay less than the draft; null: nothing to compare. */
    below: number | null;
  };
  years: { own: number | null; middle: number | null; of: number };
  leadershipYears: { own: number | null; middle: number | null; of: number };
  /** Required by the draft, named by few of the set: how many name it. */
  unusual: { id: string; name: string; namedBy: number }[];
  /** Asked by most of the set, not named by the draft. */
  usual: { id: string; namedBy: number }[];
  /** Offered by some of the set and not by the draft, most frequent first. */
  offered: { offer: Offer; by: number }[];
}

/** At most this share of the set names an unusual skill; at least twice it a usual one. */
const few = 0.25;

/** Where the draft stands among its competitors. */
export function againstSet(posting: Posting, insights: Insights, set: readonly Kept[]): AgainstSet {
  const own = judgementOf(insights);
  const judgements = set.map(({ entry }) => entry.judgement);
  const namedBy = (id: string) =>
    judgements.filter(({ skills }) => skills.some((skill) => skill.id === id)).length;
  const named = new Set(own.skills.map(({ id }) => id));
  const most = [...new Set(judgements.flatMap(({ skills }) => skills.map(({ id }) => id)))];
  const offers = new Set(offersIn(posting.blocks));
  const offered = new Map<Offer, number>();
  for (const kept of set) {
    for (const offer of offersIn(kept.posting.blocks)) {
      if (!offers.has(offer)) offered.set(offer, (offered.get(offer) ?? 0) + 1);
    }
  }
  return {
    of: set.length,
    pay: payAmong(own, judgements),
    years: middleOf(
      own.years,
      judgements.map(({ years }) => years),
    ),
    leadershipYears: middleOf(
      own.leadershipYears,
      judgements.map(({ leadershipYears }) => leadershipYears),
    ),
    unusual: insights.skills
      .filter(({ level }) => level === 'required')
      .map(({ id, name }) => ({ id, name, namedBy: namedBy(id) }))
      .filter((one) => one.namedBy <= set.length * few)
      .toSorted((one, other) => one.namedBy - other.namedBy),
    usual: most
      .filter((id) => !named.has(id))
      .map((id) => ({ id, namedBy: namedBy(id) }))
      .filter((one) => one.namedBy >= 2 && one.namedBy >= set.length * 2 * few)
      .toSorted((one, other) => other.namedBy - one.namedBy),
    offered: [...offered]
      .map(([offer, by]) => ({ offer, by }))
      .toSorted((one, other) => other.by - one.by),
  };
}

function payAmong(own: Judgement, judgements: readonly Judgement[]): AgainstSet['pay'] {
  const currency =
    own.posted?.currency ?? judgements.find(({ posted }) => posted)?.posted?.currency ?? null;
  const others = judgements
    .filter(({ posted }) => posted?.currency === currency)
    .flatMap(({ posted }) => middlePay(posted) ?? [])
    .toSorted((one, other) => one - other);
  const middle = own.posted?.currency === currency ? middlePay(own.posted) : null;
  return {
    own: middle,
    others,
    currency,
    below:
      middle === null || others.length === 0 ? null : others.filter((one) => one < middle).length,
  };
}

function middleOf(own: number | null, all: readonly (number | null)[]): AgainstSet['years'] {
  const stated = all.filter((one) => one !== null).toSorted((one, other) => one - other);
  return { own, middle: median(stated), of: stated.length };
}

/** The middle of ascending numbers; null of none. */
export function median(sorted: readonly number[]): number | null {
  const half = sorted.length >> 1;
  const upper = sorted[half];
  const lower = sorted[half - 1];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}
