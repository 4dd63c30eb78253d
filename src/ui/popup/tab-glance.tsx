import { useEffect, useState } from 'react';
import type { Insights } from '../../insights';
import type { Posting } from '../../posting';
import { namedRole } from '../parts/named-role';
import type { Analysis } from '../use-insights';
import type { TabView } from '../use-tab';
import { fitWords, flagWords, lateWords, nothingWords, payWords } from './glance-words';
import { OpenPanel } from './open-panel';

/** How long (ms) a tab that says nothing counts as being looked at. */
const patience = 700;

/** What is on the tab, in one glance; the panel has the rest. */
export function TabGlance({ view, analysis }: { view: TabView; analysis: Analysis | null }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section className="glance" aria-labelledby="glance-heading">
      <h2 id="glance-heading" className="unseen">
        On this tab
      </h2>
      {view.state !== 'posting' ? (
        <p className="aside">
          {view.state === 'loading' && late ? lateWords : nothingWords[view.state]}
        </p>
      ) : !analysis ? (
        <p className="aside">{nothingWords.loading}</p>
      ) : 'problem' in analysis ? (
        <p className="warn">The analysis stopped. {analysis.problem}</p>
      ) : (
        <Glance posting={view.posting} insights={analysis.insights} />
      )}
    </section>
  );
}

function Glance({ posting, insights }: { posting: Posting; insights: Insights }) {
  const { relevance, pay, gap, flags } = insights;
  const name = (
    <p className="glance-title">
      <b>{posting.title}</b>
      {posting.company && <span className="aside"> {posting.company}</span>}
    </p>
  );
  if (!relevance.isMlLeadership) {
    return (
      <>
        {name}
        <p className="aside">Not an ML leadership posting, as far as we can tell.</p>
        <OpenPanel />
      </>
    );
  }
  return (
    <>
      {name}
      <dl>
        <div>
          <dt>Role</dt>
          <dd>{namedRole(insights)?.title ?? 'No clear match'}</dd>
        </div>
        <div>
          <dt>Pay</dt>
          <dd>{payWords(pay)}</dd>
        </div>
        <div>
          <dt>Fit</dt>
          <dd>{gap ? fitWords(gap) : 'Add skills below to see it'}</dd>
        </div>
        <div>
          <dt>Ask about</dt>
          <dd>{flagWords(flags)}</dd>
        </div>
      </dl>
      <OpenPanel />
    </>
  );
}
