import type { ExpectedPay, PayBand } from '../../pay-insight';
import type { PayPeriod } from '../../posting';
import type { Person } from '../../profile/person';
import { say } from '../../words/own-say';
import { inWorkingYear } from '../../working-year';

/** Percent of the picture's width. */
export interface Stretch {
  from: number;
  to: number;
  /** The band goes on past this side: "from" and "up to". */
  openLeft: boolean;
  openRight: boolean;
}

/** Everything the pay picture draws; positions are percent of its width. */
export interface PayScale {
  currency: string;
  posted: Stretch | null;
  /** How the posted band was brought to a year, a sentence; null where it stood so. */
  postedAssumption: string | null;
  expected: (Stretch & { mid: number; half: { from: number; to: number } | null }) | null;
  /** The rough range of total pay, where the posted band is total pay. */
  total: { from: number; to: number } | null;
  target: number | null;
  /** Why the target is not drawn, where there is one. */
  targetMissing: string | null;
  /** What single sources say, as far as it lies within the picture. */
  marks: { at: number; amount: number; label: string; used: boolean }[];
  ticks: { at: number; amount: number }[];
}

/** How a band of another period was brought to a year. */
const drawnAs = {
  month: 'pay.byMonth',
  week: 'pay.byWeek',
  day: 'pay.byDay',
  hour: 'pay.byHour',
} as const satisfies Record<Exclude<PayPeriod, 'year'>, string>;

/** Places both bands and the person's target on one yearly scale; null: there is nothing to draw. */
export function payScale(
  posted: PayBand | null,
  expected: ExpectedPay | null,
  target: Person['targetPay'],
): PayScale | null {
  const period = posted?.period ?? null;
  const times = period && inWorkingYear[period];
  const currency = expected?.currency ?? posted?.currency ?? null;
  if (currency === null) return null;
  const drawn =
    posted && times && posted.currency === currency && (posted.min ?? posted.max) !== null
      ? {
          min: posted.min === null ? null : posted.min * times,
          max: posted.max === null ? null : posted.max * times,
        }
      : null;
  if (!drawn && !expected) return null;
  const total = drawn && posted?.kind === 'total' ? (expected?.total ?? null) : null;
  const wanted = target && target.currency === currency ? target.amount : null;
  const figures = [
    drawn?.min,
    drawn?.max,
    expected?.low,
    expected?.high,
    total?.low,
    total?.high,
    wanted,
  ].filter((figure) => figure !== null && figure !== undefined);
  const { low, high, ticks } = axis(Math.min(...figures), Math.max(...figures));
  const at = (amount: number) => ((amount - low) / (high - low)) * 100;
  return {
    currency,
    posted: drawn && {
      from: drawn.min === null ? 0 : at(drawn.min),
      to: drawn.max === null ? 100 : at(drawn.max),
      openLeft: drawn.min === null,
      openRight: drawn.max === null,
    },
    postedAssumption: drawn && period && period !== 'year' ? say(drawnAs[period]) : null,
    expected: expected && {
      from: at(expected.low),
      to: at(expected.high),
      mid: at(expected.mid),
      half: expected.quartiles
        ? { from: at(expected.quartiles.lower), to: at(expected.quartiles.upper) }
        : null,
      openLeft: false,
      openRight: false,
    },
    total: total && { from: at(total.low), to: at(total.high) },
    target: wanted === null ? null : at(wanted),
    targetMissing:
      target && wanted === null
        ? say('pay.targetElsewhere', { target: target.currency, currency })
        : null,
    marks: marksOf(expected)
      .filter(({ amount }) => amount >= low && amount <= high)
      .map((mark) => ({ ...mark, at: at(mark.amount) })),
    ticks: ticks.map((amount) => ({ amount, at: at(amount) })),
  };
}

/** The sources' own base figures in dollars, each by its middle. */
function marksOf(expected: ExpectedPay | null): Omit<PayScale['marks'][number], 'at'>[] {
  if (expected?.currency !== 'USD') return [];
  return (expected.figures ?? []).flatMap(({ label, low, mid, high, kind, used }) => {
    const amount = mid ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high));
    return amount === null || kind === 'total' ? [] : [{ amount, label, used }];
  });
}

/** More amounts than this run into each other in a narrow panel. */
const mostTicks = 5;

/** A little room on both sides, and three to five round amounts within. */
export function axis(least: number, most: number): { low: number; high: number; ticks: number[] } {
  const spread = Math.max(most - least, most * 0.2, 1);
  const low = Math.max(0, least - spread * 0.1);
  const high = most + spread * 0.1;
  const power = 10 ** Math.floor(Math.log10((high - low) / mostTicks));
  const step =
    [1, 2, 5, 10]
      .map((times) => times * power)
      .find((each) => Math.floor(high / each) - Math.ceil(low / each) < mostTicks) ?? 10 * power;
  const ticks: number[] = [];
  for (let amount = Math.ceil(low / step) * step; amount <= high; amount += step) {
    ticks.push(Math.round(amount));
  }
  return { low, high, ticks };
}
