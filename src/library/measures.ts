import { inWorkingYear } from '../working-year';
import type { Judgement } from './entry';

/** The middle of a stated band (or its one known end) in whole units a year; null: not stated, or not by which period. */
export function middlePay(posted: Judgement['posted']): number | null {
  if (!posted) return null;
  const { min, max, period } = posted;
  const end = min ?? max;
  if (period === null || end === null) return null;
  return Math.round(inWorkingYear[period] * (min !== null && max !== null ? (min + max) / 2 : end));
}

/** 0..1: the share of what is required that the profile meets; null without a profile or requirements. */
export function gapShare({ fit }: Judgement): number | null {
  return fit && fit.of > 0 ? fit.met / fit.of : null;
}
