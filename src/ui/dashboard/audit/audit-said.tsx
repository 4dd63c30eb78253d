import { memo, type ReactNode } from 'react';
import type { Span } from '../../../insights';
import type { Entry } from '../../../library/entry';
import type { PayInsight } from '../../../pay-insight';
import { say } from '../../../words/own-say';
import { payGlance } from '../../panel/pay-glance';
import { PaySection } from '../../panel/pay-section';
import { ShowContext } from '../../panel/show-button';
import { matchWords } from '../../panel/words';
import { hashOf } from '../route';
import type { Audited } from './audited';
import { FindingsSection } from './findings-section';
import { LawsSection, NormsSection, ToldSection } from './norms-section';
import { SetSection } from './set-section';
import type { Suggestion } from './suggestions';

/** All that is said about the draft. Kept apart, so that a key pressed in the draft does not wait for it. */
export const AuditSaid = memo(function AuditSaid({
  audit,
  entries,
  show,
  apply,
}: {
  audit: Audited;
  entries: Entry[];
  show: (spans: Span[]) => void;
  apply: (suggestion: Suggestion) => void;
}) {
  return (
    <ShowContext value={show}>
      <ReadsAs audit={audit} />
      <FindingsSection audit={audit} point={({ span }) => span && show([span])} apply={apply} />
      <PaySection insights={audit.insights} target={null} />
      <LawsSection audit={audit} />
      <NormsSection audit={audit} />
      <ToldSection audit={audit} />
      <SetSection audit={audit} entries={entries} />
    </ShowContext>
  );
});

/** The role the draft reads as, and how sure. */
function ReadsAs({ audit: { insights, role, words, told, norms } }: { audit: Audited }) {
  const missing = told.filter((one) => !one.told).length;
  const more = norms.filter(({ verdict }) => verdict === 'more').length;
  const { relevance, role: match } = insights;
  const [nearest] = match.ranked;
  return (
    <section className="reads-as" aria-labelledby="reads-heading">
      <h2 id="reads-heading">{say('audit.readsAs')}</h2>
      <p className="reads-role">
        {role ? <a href={hashOf('knowledge', [role.id])}>{role.title}</a> : say('audit.noRole')}
      </p>
      <p className="aside">
        {[
          !role && nearest
            ? say('audit.nearest', { match: matchWords(match), role: nearest.title })
            : matchWords(match),
          say('audit.words', { count: words }),
          ...(relevance.isMlLeadership ? [] : [say('audit.notLeadership')]),
        ].join(' · ')}
      </p>
      <p className="in-short">
        <Jump to="pay">{payWords(insights.pay)}</Jump>
        {role && (
          <Jump to="norms-heading">
            {more === 0 ? say('audit.asksNoMore') : say('audit.asksMore', { count: more })}
          </Jump>
        )}
        <Jump to="told-heading">
          {missing === 0 ? say('audit.nothingMissing') : say('audit.missing', { count: missing })}
        </Jump>
      </p>
    </section>
  );
}

const positions = {
  below: 'audit.payBelow',
  within: 'audit.payWithin',
  above: 'audit.payAbove',
} as const;

function payWords(pay: PayInsight): string {
  if (!pay.posted) return say('audit.payNotStated');
  const { value, more } = payGlance(pay);
  return pay.verdict
    ? say(positions[pay.verdict.position], { more })
    : say('audit.payPosted', { pay: value });
}

function Jump({ to, children }: { to: string; children: ReactNode }) {
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => document.getElementById(to)?.scrollIntoView({ block: 'start' })}
    >
      {children}
    </button>
  );
}

/** What a blank sheet is for. */
export function Welcome() {
  return (
    <div className="welcome">
      <h2>{say('audit.welcome')}</h2>
      <p>{say('audit.welcomeDraft')}</p>
      <p>{say('audit.welcomeSeeker')}</p>
      <p className="aside">{say('audit.welcomeDevice')}</p>
    </div>
  );
}
