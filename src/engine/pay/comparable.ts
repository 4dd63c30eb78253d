import type { ExpectedPay, StatedPay } from '../../pay-insight';
import type { Say } from '../../words/say';
import { inWorkingYear } from '../../working-year';

/** A posted band in whole units a year; null: that end is open. At least one end is known. */
export interface Annual {
  min: number | null;
  max: number | null;
  kind: 'base' | 'total';
  /** How a figure of another period was brought to a year, a sentence; null: it is one of a year. */
  assumption: string | null;
}

/** Further from the expected middle than this, times, a sum is no pay for the job: a wrong period or a typo. */
const believable = 15;

const perYear = {
  year: null,
  month: 'payVerdict.byMonth',
  week: 'payVerdict.byWeek',
  day: 'payVerdict.byDay',
  hour: 'payVerdict.byHour',
} as const;

/**
 * The posted band in whole units a year, where it speaks of money the estimate can be held against: in its
 * currency, of an order that can be right. Ends that cannot be pay stay open. A sentence: why it cannot.
 */
export function comparable(posted: StatedPay, expected: ExpectedPay, say: Say): Annual | string {
  const { currency, period, implausible } = posted;
  const kind = posted.kind === 'total' ? 'total' : 'base';
  if (implausible !== null) return say('payVerdict.notImplausible');
  if (currency === null) return say('payVerdict.notCurrency');
  if (currency !== expected.currency) {
    return say('payVerdict.notSameCurrency', { posted: currency, expected: expected.currency });
  }
  if (period === null) return say('payVerdict.notPeriod');
  const times = inWorkingYear[period];
  const ends = [posted.min, posted.max].map((amount) => {
    const yearly = (amount ?? 0) * times;
    return Number.isFinite(yearly) && yearly > 0 ? yearly : null;
  });
  const [min = null, max = null] = ends;
  if (min === null && max === null) return say('payVerdict.notRead');
  const apart = Math.max(
    ...ends.map((end) => (end === null ? 0 : Math.abs(Math.log(end / expected.mid)))),
  );
  if (apart > Math.log(believable)) return say('payVerdict.notBelievable');
  const inOrder = min !== null && max !== null && min > max ? { min: max, max: min } : { min, max };
  const assumption = perYear[period];
  return { ...inOrder, kind, assumption: assumption && say(assumption) };
}
