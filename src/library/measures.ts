import type { Judgement } from './entry';

/** Hours, days, weeks and months of a working year. */
const perYear: Record<string, number> = { year: 1, month: 12, week: 52, day: 260, hour: 2080 };

/** The middle of a stated band (or its one known end) in whole units a year; null: not stated, or not by which period. */
export function middlePay(posted: Judgement['posted']): number | null {
  if (!posted) return null;
  const { min, max, period } = posted;
  const times = perYear[period ?? ''];
  const end = min ?? max;
  if (times === undefined || end === null) return null;
  return Math.round(times * (min !== null && max !== null ? (min + max) / 2 : end));
}

/** 0..1: the share of what is required that the profile meets; null without a profile or requirements. */
export function gapShare({ fit }: Judgement): number | null {
  return fit && fit.of > 0 ? fit.met / fit.of : null;
}
