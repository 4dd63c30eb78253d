import type { ExpectedPay, StatedPay } from '../../pay-insight';
import type { PayPeriod } from '../../posting';
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

const perYear: Record<PayPeriod, string | null> = {
  year: null,
  month: 'The posting states pay by the month: compared as 12 months a year.',
  week: 'The posting states pay by the week: compared as 52 weeks a year. A contract without paid leave and benefits is worth less than the same salary.',
  day: 'The posting states pay by the day: compared as 260 days a year. A contract without paid leave and benefits is worth less than the same salary.',
  hour: 'The posting states pay by the hour: compared as 40 hours a week, 52 weeks a year. A contract without paid leave and benefits is worth less than the same salary.',
};

/**
 * The posted band in whole units a year, where it speaks of money the estimate can be held against: in its
 * currency, of an order that can be right. Ends that cannot be pay stay open. A sentence: why it cannot.
 */
export function comparable(posted: StatedPay, expected: ExpectedPay): Annual | string {
  const { currency, period, implausible } = posted;
  const kind = posted.kind === 'total' ? 'total' : 'base';
  if (implausible !== null) {
    return 'The posted figure is not compared: it cannot be right as it stands.';
  }
  if (currency === null) {
    return 'The posted figure is not compared: its currency is not stated.';
  }
  if (currency !== expected.currency) {
    return `The posted pay is in ${currency}, the expected in ${expected.currency}: not compared.`;
  }
  if (period === null) {
    return 'The posted figure is not compared: the posting does not say for which period it is.';
  }
  const times = inWorkingYear[period];
  const ends = [posted.min, posted.max].map((amount) => {
    const yearly = (amount ?? 0) * times;
    return Number.isFinite(yearly) && yearly > 0 ? yearly : null;
  });
  const [min = null, max = null] = ends;
  if (min === null && max === null) return 'The posted figure is not compared: no sum can be read.';
  const apart = Math.max(
    ...ends.map((end) => (end === null ? 0 : Math.abs(Math.log(end / expected.mid)))),
  );
  if (apart > Math.log(believable)) {
    return 'The posted figure is not compared: it lies too far from any pay for such a role.';
  }
  const inOrder = min !== null && max !== null && min > max ? { min: max, max: min } : { min, max };
  return { ...inOrder, kind, assumption: perYear[period] };
}
