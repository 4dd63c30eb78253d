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
import { money } from '../../parts/money';
import { tooltip } from './share-bars';

/** Posted pay by the month in which the postings were saved. */
export function PayMonths({ market: { months, currency } }: { market: Market }) {
  if (months.length < 2) return null;
  const rows = months.map(({ month, pay }) => ({
    month,
    median: pay.median,
    half: [pay.lower, pay.upper],
    n: pay.n,
  }));
  return (
    <section className="market-part">
      <h2>Posted pay over time</h2>
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
            <Tooltip contentStyle={tooltip} />
            <Area
              dataKey="half"
              name="middle half"
              stroke="none"
              fill="var(--expected)"
              isAnimationActive={false}
            />
            <Line
              dataKey="median"
              name="median"
              stroke="var(--posted)"
              strokeWidth={2}
              isAnimationActive={false}
            />
          </ComposedChart>
        </ResponsiveContainer>
        <table className="figures">
          <caption className="unseen">Posted pay by month</caption>
          <tbody>
            {rows.map(({ month, median, n }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td>{money(median, currency)}</td>
                <td>from {n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
