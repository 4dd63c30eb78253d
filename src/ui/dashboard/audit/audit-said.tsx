import { memo, type ReactNode } from 'react';
import type { Span } from '../../../insights';
import type { Entry } from '../../../library/entry';
import { payGlance } from '../../panel/pay-glance';
import { PaySection } from '../../panel/pay-section';
import { ShowContext } from '../../panel/show-button';
import { count, matchWords } from '../../panel/words';
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
  const pay = payGlance(insights.pay);
  const missing = told.filter((one) => !one.told).length;
  const more = norms.filter(({ verdict }) => verdict === 'more').length;
  const { relevance, role: match } = insights;
  const [nearest] = match.ranked;
  return (
    <section className="reads-as" aria-labelledby="reads-heading">
      <h2 id="reads-heading">Candidates read it as</h2>
      <p className="reads-role">
        {role ? (
          <a href={hashOf('knowledge', [role.id])}>{role.title}</a>
        ) : (
          'None of the five roles clearly'
        )}
      </p>
      <p className="aside">
        {matchWords(match)}
        {!role && nearest && `, nearest: ${nearest.title}`} · {words} words
        {!relevance.isMlLeadership && ' · it does not read as leadership in machine learning'}
      </p>
      <p className="in-short">
        <Jump to="pay">
          Pay: {insights.pay.posted ? `${pay.value.toLowerCase()}, ${pay.more}` : 'not stated'}
        </Jump>
        {role && (
          <Jump to="norms-heading">
            {more === 0 ? 'Asks no more than the role' : `Asks more than the role in ${more}`}
          </Jump>
        )}
        <Jump to="told-heading">
          {missing === 0 ? 'Nothing missing' : `${count(missing, 'thing')} missing`}
        </Jump>
      </p>
    </section>
  );
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
      <h2>Write it as candidates will read it</h2>
      <p>
        Paste a draft, or drop a file: text, Markdown, HTML, Word (.docx) or PDF. You see which role
        it reads as, its pay against the market and the law of its places, what it asks beyond the
        role’s norm, wording that puts people off, and what is missing, with a way to mend each.
      </p>
      <p>
        Looking for a job? Paste any posting here, from an e-mail or a site we do not know, and save
        it to the library.
      </p>
      <p className="aside">Everything stays on this device.</p>
    </div>
  );
}
