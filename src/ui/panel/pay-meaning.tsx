import type { PayInsight } from '../../pay-insight';
import { say } from '../../words/own-say';
import { Disclosure } from '../parts/disclosure';
import { money, moneyRange } from '../parts/money';
import { SourceList } from './source-list';

/** What the figures mean for whoever reads: target, negotiation, total pay, other places. */
export function PayMeaning({ pay: { verdict, person, anchor, expected } }: { pay: PayInsight }) {
  const total = expected?.total;
  const elsewhere = expected?.elsewhere ?? [];
  if (!verdict && !person && !anchor && !total && elsewhere.length === 0) return null;
  return (
    <Disclosure remember="pay-meaning" summary={say('estimate.meaning')}>
      {verdict && <p>{verdict.text}</p>}
      {person && <p>{person.text}</p>}
      {anchor && (
        <p>
          <b>{say('estimate.negotiation')}</b> {anchor.why}
        </p>
      )}
      {total && expected && (
        <>
          <p>
            <b>{say('estimate.withShares')}</b>{' '}
            {say('estimate.roughly', {
              range: moneyRange(total.low, total.high, expected.currency),
            })}{' '}
            {total.because}
          </p>
          <SourceList ids={total.sources} />
        </>
      )}
      {expected && elsewhere.length > 0 && (
        <table className="elsewhere">
          <caption>{say('estimate.elsewhere')}</caption>
          <tbody>
            {elsewhere.map(({ place, low, mid, high, own }) => (
              <tr key={place}>
                <th scope="row">
                  {place}
                  {own && <span className="aside"> {say('estimate.yours')}</span>}
                </th>
                <td className="figure">{money(mid, expected.currency)}</td>
                <td className="figure">{moneyRange(low, high, expected.currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Disclosure>
  );
}
