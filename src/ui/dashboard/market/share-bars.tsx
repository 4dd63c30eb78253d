import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Share } from '../../../library/market';
import { say } from '../../../words/own-say';
import { shortName } from './short-name';

/** Height (px) of one bar with its room. */
const barHeight = 26;

/** How often things stand in the postings, as bars with the same figures in a table beside them. */
export function ShareBars({
  title,
  shares,
  nameOf,
  of,
  beside,
}: {
  title: string;
  shares: readonly Share[];
  nameOf: (id: string) => string;
  of: number;
  /** What the knowledge base says of each, in a column of its own. */
  beside?: { heading: string; words: (id: string) => string };
}) {
  const rows = shares.slice(0, 12).map(({ id, n, share }) => ({
    id,
    name: nameOf(id),
    n,
    percent: Math.round(share * 100),
  }));
  if (rows.length === 0) return null;
  return (
    <section className="market-part">
      <h2>{title}</h2>
      <div className="chart-and-table">
        <ResponsiveContainer width="100%" height={rows.length * barHeight + 30}>
          <BarChart data={rows} layout="vertical" margin={{ left: 8, right: 24 }}>
            <XAxis
              type="number"
              domain={[0, 100]}
              tickFormatter={percentWords}
              tickLine={false}
              stroke="var(--soft)"
            />
            <YAxis
              type="category"
              dataKey="name"
              width={190}
              tickLine={false}
              tickFormatter={shortName}
              stroke="var(--soft)"
            />
            <Tooltip
              cursor={{ fill: 'var(--raised)' }}
              contentStyle={tooltip}
              formatter={(value) => percentWords(Number(value))}
            />
            <Bar
              dataKey="percent"
              name={say('market.ofPostings')}
              fill="var(--posted)"
              radius={3}
              isAnimationActive={false}
            />
          </BarChart>
        </ResponsiveContainer>
        <table className="figures">
          <caption className="unseen">{title}</caption>
          {beside && (
            <thead>
              <tr>
                <td />
                <th scope="col">{say('market.postings')}</th>
                <th scope="col">{say('market.share')}</th>
                <th scope="col">{beside.heading}</th>
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map(({ id, name, n, percent }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{say('market.ofAll', { n, of })}</td>
                <td>{percentWords(percent)}</td>
                {beside && <td>{beside.words(id)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A whole percent, as the language writes it. */
const percentWords = (share: number) => say('money.percent', { share });

/** The charts' hints in the colours of the page. */
export const tooltip = {
  background: 'var(--paper)',
  border: '1px solid var(--line)',
  borderRadius: '0.375rem',
  color: 'var(--ink)',
};
