import type { StatedPay } from '../pay-insight';
import type { LabelledBand } from './labelled-postings';
import type { ReadCase } from './read-case';

/** What became of a posting's pay; silent: none stated, none read. */
export type PayJudgement = 'exact' | 'missed' | 'wrong' | 'false alarm' | 'silent';

/** The bands that count as right: the whole envelope, and each single one. */
export function bandsOf({ posting }: ReadCase): LabelledBand[] {
  const { pay } = posting.label;
  if (pay === null) return [];
  const of = ({ min, max, currency, period }: LabelledBand): LabelledBand => ({
    min,
    max,
    currency: currency ?? pay.currency ?? '',
    period: period ?? pay.period ?? 'year',
  });
  return [of(pay), ...pay.bands.map(of)];
}

/** The band that is shown first: one that can be right, where there is one. */
export function shownFirst({ facts }: ReadCase): StatedPay | undefined {
  return facts.pay.find(({ implausible }) => implausible === null) ?? facts.pay[0];
}

/** Judges the band that is shown first. */
export function judgePosted(one: ReadCase): PayJudgement {
  const band = shownFirst(one);
  const stated = bandsOf(one);
  if (stated.length === 0) return band === undefined ? 'silent' : 'false alarm';
  if (band === undefined) return 'missed';
  const right = stated.some(
    ({ min, max, currency, period }) =>
      min === band.min && max === band.max && currency === band.currency && period === band.period,
  );
  return right ? 'exact' : 'wrong';
}
