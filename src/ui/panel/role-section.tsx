import type { ReactNode } from 'react';
import type { Insights } from '../../insights';
import { say } from '../../words/own-say';
import { Disclosure } from '../parts/disclosure';
import { namedRole } from '../parts/named-role';
import { Quote } from '../parts/quote';
import { ShowButton } from './show-button';
import { matchWords, percent } from './words';

/** How many of a role's proofs are quoted. */
const proofs = 4;

/** Which role this is, how sure, the runner-up; then `children`, the other answers; and why. */
export function RoleSection({ insights, children }: { insights: Insights; children: ReactNode }) {
  const { role, relevance } = insights;
  const named = namedRole(insights);
  const others = role.ranked.filter(({ id }) => id !== named?.id);
  const [next] = others;
  const best = named ?? next;
  const sureness = { match: matchWords(role), share: percent(role.confidence) };
  return (
    <section className="role" aria-labelledby="role-name">
      <h1 id="role-name" lang={named ? 'en' : undefined}>
        {named?.title ?? (relevance.isMlLeadership ? say('role.none') : say('role.notOurs'))}
      </h1>
      {named ? (
        <p className="sub">
          {next
            ? say('role.sureNext', { ...sureness, next: next.title })
            : say('role.sure', sureness)}
        </p>
      ) : (
        <p className="sub">
          {relevance.isMlLeadership
            ? next && say('role.nearest', { role: next.title })
            : say('role.asked')}
        </p>
      )}
      {children}
      <Disclosure remember="role-why" summary={named ? say('role.why') : say('role.whyNone')}>
        <ul className="reasons">
          {relevance.why.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {best && best.evidence.length > 0 && (
          <>
            <h2 className="minor">{say('role.proofs', { role: best.title })}</h2>
            <ul className="proofs">
              {best.evidence.slice(0, proofs).map((evidence) => (
                <li key={`${evidence.quote} ${evidence.span?.block} ${evidence.span?.start}`}>
                  <Quote words={evidence.quote} />{' '}
                  <ShowButton evidence={[evidence]} about={evidence.quote} compact />
                </li>
              ))}
            </ul>
          </>
        )}
        {role.ranked.length > 0 && (
          <>
            <h2 className="minor">{say('role.ranked')}</h2>
            <ol className="ranked">
              {role.ranked.map(({ id, title, score }) => (
                <li key={id}>
                  <span lang="en">{title}</span>
                  <Share of={score} />
                  <span className="figure">{percent(score)}</span>
                </li>
              ))}
            </ol>
          </>
        )}
      </Disclosure>
    </section>
  );
}

/** A share of one as a small bar; its figure stands beside it. */
function Share({ of }: { of: number }) {
  return (
    <svg className="share" width="64" height="6" aria-hidden="true">
      <rect className="track" width="100%" height="6" rx="3" />
      <rect className="fill" width={`${Math.max(2, of * 100)}%`} height="6" rx="3" />
    </svg>
  );
}
