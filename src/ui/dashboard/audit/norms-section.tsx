import { ShowButton } from '../../panel/show-button';
import { SourceList } from '../../panel/source-list';
import { Icon } from '../../parts/icon';
import { SourceLink } from '../knowledge/source-link';
import { hashOf } from '../route';
import type { Audited } from './audited';

const verdictWords = { more: 'more', usual: 'usual', less: 'less', silent: 'not stated' } as const;

/** What the draft asks, beside what such roles ask. */
export function NormsSection({ audit: { norms, skills, role } }: { audit: Audited }) {
  if (!role || !skills) return null;
  return (
    <section aria-labelledby="norms-heading">
      <h2 id="norms-heading">What it asks, against the role</h2>
      <table className="norms">
        <thead>
          <tr>
            <td />
            <th scope="col">This draft</th>
            <th scope="col">Such roles</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {norms.map(({ label, asks, usual, verdict, evidence, source, section }) => (
            <tr key={label} data-verdict={verdict}>
              <th scope="row">{label}</th>
              <td>
                {asks ?? '–'} <ShowButton evidence={evidence} about={label} compact />
              </td>
              <td>
                {usual} <SourceLink id={source} section={section} />
              </td>
              <td className="verdict-word">{verdictWords[verdict]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {skills.unusual.length > 0 && (
        <p>
          Required here, unusual for the role:{' '}
          {skills.unusual.map(({ id, name, evidence }) => (
            <span key={id} className="pill">
              {name} <ShowButton evidence={evidence} about={name} compact />
            </span>
          ))}
        </p>
      )}
      {skills.unmentioned.length > 0 && (
        <p className="aside">
          Usual for the role and not mentioned:{' '}
          {skills.unmentioned.map(({ name }) => name).join(', ')}.{' '}
          <a href={hashOf('knowledge', [role.id])}>About the role</a>
        </p>
      )}
    </section>
  );
}

/** What the law of the draft's places generally asks of a posting. */
export function LawsSection({ audit: { laws, insights } }: { audit: Audited }) {
  if (laws.length === 0) return null;
  const stated = insights.pay.posted !== null;
  return (
    <section aria-labelledby="law-heading">
      <h2 id="law-heading">The law of its places</h2>
      <ul className="laws">
        {laws.map(({ id, place, mustShow, note, minEmployees, effective, source }) => (
          <li key={id}>
            <p>
              <b>{place}</b> generally asks postings for {mustShow}
              {minEmployees !== null &&
                minEmployees > 1 &&
                `, of employers with ${minEmployees} or more people`}
              , since {effective}.{' '}
              <span className={stated ? 'good' : 'warn'}>
                {stated ? 'The draft states pay.' : 'The draft states no pay.'}
              </span>
            </p>
            {note && <p className="small aside">{note}</p>}
            <SourceList ids={[source]} />
          </li>
        ))}
      </ul>
      <p className="small aside">A summary to check by, no legal advice.</p>
    </section>
  );
}

/** What candidates look for, and whether it is there. */
export function ToldSection({ audit: { told } }: { audit: Audited }) {
  const missing = told.filter((one) => !one.told);
  return (
    <section aria-labelledby="told-heading">
      <h2 id="told-heading">
        What candidates look for{' '}
        <span className="aside">
          {told.length - missing.length} of {told.length}
        </span>
      </h2>
      <ul className="told">
        {[...missing, ...told.filter((one) => one.told)].map(({ label, hint, told: is }) => (
          <li key={label} data-told={is}>
            <Icon name={is ? 'tick' : 'minus'} />
            <span>
              {label}
              {is ? <span className="unseen">: told</span> : <span className="aside"> {hint}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
