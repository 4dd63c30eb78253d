import type { Entry } from './entry';
import { usualHits } from './hit-rate-chance';
import { middlePay } from './measures';
import { type Job, jobName, type Sighting } from './sighting';

/** The share of stated pay that an expected range promises to hold. */
export const promised = 0.8;

/** How some estimates stand to the pay that their postings state. */
export interface HitRate {
  n: number;
  /** Ranges that hold the middle of the stated band. */
  hits: number;
  /** Hits of so many that are nothing out of the ordinary for a range that keeps its promise. */
  usual: [least: number, most: number];
  /** Median distance of the expected middle from the stated, 0..; null: there are none. */
  miss: number | null;
  /** Median signed distance: 0.04 is an estimate 4 % too high. */
  bias: number | null;
}

/** Earlier estimates against stated pay, as far as the kept postings tell. */
export interface HitRates {
  all: HitRate;
  /** Roles with the most postings first. */
  byRole: { role: string; rate: HitRate }[];
  /** Those that were seen without pay before any was stated. */
  unseen: HitRate;
  /** Postings that state pay which no range can be held against, by why. */
  leftOut: { total: number; oneEnd: number; other: number };
}

interface Trial {
  role: string;
  hit: boolean;
  /** The expected middle over the stated, less one. */
  off: number;
  unseen: boolean;
}

/**
 * Holds the estimates of kept postings against the pay these state. An estimate never looks at its own
 * posting's stated pay, so that pay can test it. A job kept from several boards counts once.
 */
export function hitRates(entries: readonly Entry[], sightings: readonly Sighting[]): HitRates {
  const leftOut = { total: 0, oneEnd: 0, other: 0 };
  const trials: Trial[] = [];
  const seenOf = sightingsByJob(sightings);
  for (const entry of onceEach(entries)) {
    const { posted, expected, position, role } = entry.judgement;
    if (posted === null || role === null) continue;
    const middle = middlePay(posted);
    if (posted.kind === 'total') leftOut.total++;
    else if (expected === null || position === null || middle === null) leftOut.other++;
    else if (posted.min === null || posted.max === null) leftOut.oneEnd++;
    else {
      const hit = middle >= expected.low && middle <= expected.high;
      const unseen = wasSeenWithoutPay(entry, seenOf(entry));
      trials.push({ role, hit, off: expected.mid / middle - 1, unseen });
    }
  }
  const roles = [...new Set(trials.map(({ role }) => role))];
  return {
    all: rateOf(trials),
    byRole: roles
      .map((role) => ({ role, rate: rateOf(trials.filter((trial) => trial.role === role)) }))
      .sort((one, other) => other.rate.n - one.rate.n || (one.role < other.role ? -1 : 1)),
    unseen: rateOf(trials.filter(({ unseen }) => unseen)),
    leftOut,
  };
}

function rateOf(trials: readonly Trial[]): HitRate {
  const n = trials.length;
  return {
    n,
    hits: trials.filter(({ hit }) => hit).length,
    usual: usualHits(n, promised),
    miss: median(trials.map(({ off }) => Math.abs(off))),
    bias: median(trials.map(({ off }) => off)),
  };
}

/** One employer's same title with the same band is one job, whatever boards it was kept from. */
function onceEach(entries: readonly Entry[]): Entry[] {
  const kept = new Map<string, Entry>();
  for (const entry of entries) {
    const { posted } = entry.judgement;
    if (posted === null) continue;
    const name = jobName(entry);
    const job = name === null ? entry.key : JSON.stringify([name, posted.min, posted.max]);
    if (!kept.has(job)) kept.set(job, entry);
  }
  return [...kept.values()];
}

/** Finds what was seen of a job, whatever posting it stood in. */
function sightingsByJob(sightings: readonly Sighting[]): (job: Job) => readonly Sighting[] {
  const byKey = Map.groupBy(sightings, ({ key }) => key);
  const byName = Map.groupBy(sightings, (sighting) => jobName(sighting) ?? '');
  return (job) => {
    const name = jobName(job);
    return [...(byKey.get(job.key) ?? []), ...(name === null ? [] : (byName.get(name) ?? []))];
  };
}

/** Whether the job was looked at on an earlier day than the first on which it stated pay. */
function wasSeenWithoutPay(entry: Entry, seen: readonly Sighting[]): boolean {
  const days = (paid: boolean) =>
    seen.filter(({ pay }) => (pay !== null) === paid).map(({ first }) => first);
  const [unpaid] = days(false).sort();
  const [paid = entry.changedAt.slice(0, 10)] = days(true).sort();
  return unpaid !== undefined && unpaid < paid;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
