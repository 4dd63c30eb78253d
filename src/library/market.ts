import type { Entry } from './entry';
import { middlePay } from './measures';

/** How often something stands in the postings, 0..1. */
export interface Share {
  id: string;
  n: number;
  share: number;
}

/** The middle half of some figures and their middle. */
export interface Spread {
  lower: number;
  median: number;
  upper: number;
  n: number;
}

/** What a set of saved postings says about its market. */
export interface Market {
  /** Postings looked at. */
  n: number;
  /** Those that state pay one can compare a year. */
  stated: number;
  /** The currency most of them state; null: none states any. */
  currency: string | null;
  /** Middles of posted bands, whole units of `currency` a year. */
  pay: Spread | null;
  /** Middles of what we expect for them, whole units of `currency` a year; pay they state or not. */
  expected: Spread | null;
  /** Of those that state pay in `currency`, how many state less than expected, as much, more. */
  positions: { below: number; within: number; above: number };
  /** By the month (YYYY-MM) in which they were saved, oldest first. */
  months: { month: string; pay: Spread }[];
  /** Required skills, the most frequent first. */
  required: Share[];
  /** Findings, the most frequent first. */
  flags: Share[];
  years: Spread | null;
  leadershipYears: Spread | null;
  /** Share that is remote, of those that name a workplace; null: none does. */
  remote: number | null;
}

/** The market as the saved postings show it. */
export function marketOf(entries: readonly Entry[]): Market {
  const currency = mostFrequent(
    entries.flatMap(({ judgement: { posted } }) => (posted?.currency ? [posted.currency] : [])),
  );
  const paid = entries.flatMap((entry) => {
    const middle = middlePay(entry.judgement.posted);
    const same = entry.judgement.posted?.currency === currency;
    return middle !== null && same ? [{ middle, month: entry.savedAt.slice(0, 7) }] : [];
  });
  const months = [...new Set(paid.map(({ month }) => month))].sort();
  const workplaces = entries.flatMap(({ judgement }) => judgement.workplace ?? []);
  return {
    n: entries.length,
    stated: paid.length,
    currency,
    pay: spreadOf(paid.map(({ middle }) => middle)),
    expected: spreadOf(
      entries.flatMap(({ judgement: { expected } }) =>
        expected && (currency === null || expected.currency === currency) ? [expected.mid] : [],
      ),
    ),
    positions: {
      below: positioned(entries, currency, 'below'),
      within: positioned(entries, currency, 'within'),
      above: positioned(entries, currency, 'above'),
    },
    months: months.flatMap((month) => {
      const pay = spreadOf(paid.filter((one) => one.month === month).map(({ middle }) => middle));
      return pay ? [{ month, pay }] : [];
    }),
    required: sharesOf(entries, ({ judgement }) =>
      judgement.skills.filter(({ level }) => level === 'required').map(({ id }) => id),
    ),
    flags: sharesOf(entries, ({ judgement }) => judgement.flags.map(({ id }) => id)),
    years: spreadOf(entries.flatMap(({ judgement }) => judgement.years ?? [])),
    leadershipYears: spreadOf(entries.flatMap(({ judgement }) => judgement.leadershipYears ?? [])),
    remote:
      workplaces.length === 0
        ? null
        : workplaces.filter((one) => one === 'remote').length / workplaces.length,
  };
}

/** The quartiles of some figures, between neighbours where they fall between; null: there are none. */
export function spreadOf(figures: readonly number[]): Spread | null {
  const sorted = figures.toSorted((one, other) => one - other);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const low = sorted[Math.floor(place)] ?? 0;
    const high = sorted[Math.ceil(place)] ?? low;
    return low + (high - low) * (place - Math.floor(place));
  };
  if (sorted.length === 0) return null;
  return { lower: at(0.25), median: at(0.5), upper: at(0.75), n: sorted.length };
}

function sharesOf(entries: readonly Entry[], of: (entry: Entry) => readonly string[]): Share[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const id of new Set(of(entry))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, n]) => ({ id, n, share: n / entries.length }))
    .sort((one, other) => other.n - one.n || (one.id < other.id ? -1 : 1));
}

function positioned(
  entries: readonly Entry[],
  currency: string | null,
  position: 'below' | 'within' | 'above',
): number {
  return entries.filter(
    ({ judgement }) => judgement.position === position && judgement.posted?.currency === currency,
  ).length;
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? null;
}
