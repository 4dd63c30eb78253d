import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Market } from '../../../library/market';
import { say } from '../../../words/own-say';
import { money, moneyRange } from '../../parts/money';
import { tooltip } from './share-bars';

/** Posted pay by the month in which the postings were saved. */
export function PayMonths({ market: { months, currency } }: { market: Market }) {
  if (months.length < 2) return null;
  const rows = months.map(({ month, pay }) => ({
    month: monthWords(month),
    median: pay.median,
    half: [pay.lower, pay.upper],
    n: pay.n,
  }));
  return (
    <section className="market-part">
      <h2>{say('market.overTime')}</h2>
      <div className="chart-and-table">
        <ResponsiveContainer width="100%" height={220}>
          <ComposedChart data={rows} margin={{ left: 8, right: 24, top: 8 }}>
            <CartesianGrid stroke="var(--line)" vertical={false} />
            <XAxis dataKey="month" stroke="var(--soft)" tickLine={false} />
            <YAxis
              stroke="var(--soft)"
              tickLine={false}
              width={64}
              domain={['auto', 'auto']}
              tickFormatter={(amount: number) => money(amount, currency)}
            />
            <Tooltip contentStyle={tooltip} formatter={(value) => amountWords(value, currency)} />
            <Area
              dataKey="half"
              name={say('market.middleHalf')}
              stroke="none"
              fill="var(--expected)"
              isAnimationActive={false}
            />
            <Line
              dataKey="median"
              name={say('market.middle')}
              stroke="var(--posted)"
              strokeWidth={2}
              isAnimationActive={false}
            />
          </ComposedChart>
        </ResponsiveContainer>
        <table className="figures">
          <caption className="unseen">{say('market.byMonth')}</caption>
          <tbody>
            {rows.map(({ month, median, n }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td>{money(median, currency)}</td>
                <td>{say('market.fromPostings', { n })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const monthFormat = new Intl.DateTimeFormat(say.locale, {
  year: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** "Nov 2026" of "2026-11"; what is no month stays as it is. */
function monthWords(month: string): string {
  const date = new Date(`${month}-01`);
  return Number.isNaN(date.getTime()) ? month : monthFormat.format(date);
}

/** An amount, or both ends of a span, under the pointer. */
function amountWords(value: unknown, currency: string | null): string {
  const [low, high] = Array.isArray(value) ? value.map(Number) : [Number(value), undefined];
  return high === undefined
    ? money(Math.round(low ?? 0), currency)
    : moneyRange(Math.round(low ?? 0), Math.round(high), currency);
}
