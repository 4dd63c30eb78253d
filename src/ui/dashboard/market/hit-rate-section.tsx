import { useMemo } from 'react';
import type { Entry } from '../../../library/entry';
import { type HitRate, hitRates } from '../../../library/hit-rate';
import { inARow } from '../../../words/in-a-row';
import { say } from '../../../words/own-say';
import { roleTitle } from '../role-title';
import { hitRateWords, leftOutWords, percent } from './hit-rate-words';
import { useSeen } from './use-seen';

/** How our estimates stand to the pay that saved postings state, of all roles. */
export function HitRateSection({ entries }: { entries: Entry[] }) {
  const sightings = useSeen();
  const rates = useMemo(() => hitRates(entries, sightings), [entries, sightings]);
  const { all, byRole, leftOut } = rates;
  const [held, ...rest] = hitRateWords(rates);
  return (
    <section className="market-part hit-rate" aria-labelledby="hit-rate-heading">
      <h2 id="hit-rate-heading">{say('hitRate.heading')}</h2>
      {all.n === 0 ? (
        <p>{inARow([say('hitRate.none'), leftOutWords(leftOut) ?? []].flat(), say)}</p>
      ) : (
        <>
          <p>
            <b>{held}</b> {inARow(rest, say)}
          </p>
          <table className="figures">
            <caption className="unseen">{say('hitRate.table')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('hitRate.role')}</th>
                <th scope="col">{say('hitRate.postings')}</th>
                <th scope="col">{say('hitRate.inRange')}</th>
                <th scope="col">{say('hitRate.medianMiss')}</th>
              </tr>
            </thead>
            <tbody>
              {byRole.map(({ role, rate }) => (
                <Row key={role} name={roleTitle(role) ?? role} rate={rate} />
              ))}
              {byRole.length > 1 && <Row name={say('hitRate.allRoles')} rate={all} total />}
            </tbody>
          </table>
        </>
      )}
      <p className="aside">{say('hitRate.how')}</p>
    </section>
  );
}

function Row({
  name,
  rate: { n, hits, miss },
  total = false,
}: {
  name: string;
  rate: HitRate;
  total?: boolean;
}) {
  return (
    <tr className={total ? 'all' : undefined}>
      <th scope="row">{name}</th>
      <td>{say.number(n)}</td>
      <td>{say('market.ofAll', { n: hits, of: n })}</td>
      <td>{miss === null ? '—' : percent(miss)}</td>
    </tr>
  );
}
