import { useMemo } from 'react';
import type { Entry } from '../../../library/entry';
import { type HitRate, hitRates } from '../../../library/hit-rate';
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
      <h2 id="hit-rate-heading">How near our estimates come</h2>
      {all.n === 0 ? (
        <p>
          None of your saved postings states a band of base pay that an estimate can be held
          against. Save postings that state their pay, also ones you would not apply for: here is
          counted how often our range holds it. {leftOutWords(leftOut)}
        </p>
      ) : (
        <>
          <p>
            <b>{held}</b> {rest.join(' ')}
          </p>
          <table className="figures">
            <caption className="unseen">Estimates against stated pay, by role</caption>
            <thead>
              <tr>
                <th scope="col">Role</th>
                <th scope="col">Postings</th>
                <th scope="col">In our range</th>
                <th scope="col">Median miss</th>
              </tr>
            </thead>
            <tbody>
              {byRole.map(({ role, rate }) => (
                <Row key={role} name={roleTitle(role) ?? role} rate={rate} />
              ))}
              {byRole.length > 1 && <Row name="All roles" rate={all} total />}
            </tbody>
          </table>
        </>
      )}
      <p className="aside">
        An estimate never looks at the pay that its own posting states, so that pay can test it.
        Counted by this version's estimates, on this device only.
      </p>
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
      <td>{n}</td>
      <td>
        {hits} of {n}
      </td>
      <td>{miss === null ? '—' : percent(miss)}</td>
    </tr>
  );
}
