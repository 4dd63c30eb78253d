import type { PayPeriod } from './posting';

/** How often each period of pay comes in a year of full-time work: 40 hours a week, 52 weeks. */
export const inWorkingYear: Record<PayPeriod, number> = {
  year: 1,
  month: 12,
  week: 52,
  day: 260,
  hour: 2_080,
};
