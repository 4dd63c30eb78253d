import type { ReactNode } from 'react';
import type { PayLaw } from '../../../knowledge/schema';
import { inARow } from '../../../words/in-a-row';
import { say } from '../../../words/own-say';
import { said } from '../../../words/said';
import { ShowButton } from '../../panel/show-button';
import { SourceList } from '../../panel/source-list';
import { dayWords } from '../../parts/day-words';
import { Icon } from '../../parts/icon';
import { listed } from '../../parts/listed';
import { SourceLink } from '../knowledge/source-link';
import { hashOf } from '../route';
import type { Audited } from './audited';

/** What the draft asks, beside what such roles ask. */
export function NormsSection({ audit: { norms, skills, role } }: { audit: Audited }) {
  if (!role || !skills) return null;
  return (
    <section aria-labelledby="norms-heading">
      <h2 id="norms-heading">{say('norms.heading')}</h2>
      <table className="norms">
        <thead>
          <tr>
            <td />
            <th scope="col">{say('norms.thisDraft')}</th>
            <th scope="col">{say('norms.suchRoles')}</th>
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
              <td className="verdict-word">{say(`norms.${verdict}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {skills.unusual.length > 0 && (
        <p>
          {said('norms.unusual', {
            skills: skills.unusual.map(({ id, name, evidence }) => (
              <span key={id} className="pill">
                {name} <ShowButton evidence={evidence} about={name} compact />
              </span>
            )),
          })}
        </p>
      )}
      {skills.unmentioned.length > 0 && (
        <p className="aside">
          {say('norms.unmentioned', { skills: listed(skills.unmentioned.map(({ name }) => name)) })}{' '}
          <a href={hashOf('knowledge', [role.id])}>{say('norms.aboutRole')}</a>
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
      <h2 id="law-heading">{say('norms.laws')}</h2>
      <ul className="laws">
        {laws.map((law) => (
          <li key={law.id}>
            <p>
              {lawWords(law)}{' '}
              <span className={stated ? 'good' : 'warn'}>
                {stated ? say('norms.statesPay') : say('norms.statesNoPay')}
              </span>
            </p>
            {law.note && (
              <p className="small aside" lang="en">
                {law.note}
              </p>
            )}
            <SourceList ids={[law.source]} />
          </li>
        ))}
      </ul>
      <p className="small aside">
        {inARow(
          [say('norms.noAdvice'), ...(say.locale === 'en' ? [] : [say('norms.lawsInEnglish')])],
          say,
        )}
      </p>
    </section>
  );
}

function lawWords({ place: name, mustShow, minEmployees, effective }: PayLaw): ReactNode {
  const place = <b>{name}</b>;
  const what = <span lang="en">{mustShow}</span>;
  const day = dayWords(effective);
  return minEmployees !== null && minEmployees > 1
    ? said('norms.lawOfLarger', { place, what, least: minEmployees, day })
    : said('norms.law', { place, what, day });
}

/** What candidates look for, and whether it is there. */
export function ToldSection({ audit: { told } }: { audit: Audited }) {
  const missing = told.filter((one) => !one.told);
  return (
    <section aria-labelledby="told-heading">
      <h2 id="told-heading">
        {say('norms.told')}{' '}
        <span className="aside">
          {say('norms.tally', { told: told.length - missing.length, of: told.length })}
        </span>
      </h2>
      <ul className="told">
        {[...missing, ...told.filter((one) => one.told)].map(({ label, hint, told: is }) => (
          <li key={label} data-told={is}>
            <Icon name={is ? 'tick' : 'minus'} />
            <span>
              {label}
              {is ? (
                <span className="unseen">{say('norms.isTold')}</span>
              ) : (
                <span className="aside"> {hint}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
