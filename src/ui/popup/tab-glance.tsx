import { useEffect, useState } from 'react';
import type { Insights } from '../../insights';
import type { Posting } from '../../posting';
import { say } from '../../words/own-say';
import { namedRole } from '../parts/named-role';
import type { Analysis } from '../use-insights';
import type { TabView } from '../use-tab';
import { fitWords, flagWords, nothingWords, payWords } from './glance-words';
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
        {say('popup.onThisTab')}
      </h2>
      {view.state !== 'posting' ? (
        <p className="aside">
          {say(view.state === 'loading' && late ? 'popup.noPage' : nothingWords[view.state])}
        </p>
      ) : !analysis ? (
        <p className="aside">{say('popup.loading')}</p>
      ) : 'problem' in analysis ? (
        <p className="warn">{say('popup.stopped', { problem: analysis.problem })}</p>
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
        <p className="aside">{say('popup.notOurs')}</p>
        <OpenPanel />
      </>
    );
  }
  return (
    <>
      {name}
      <dl>
        <div>
          <dt>{say('popup.role')}</dt>
          <dd>{namedRole(insights)?.title ?? say('popup.noClearMatch')}</dd>
        </div>
        <div>
          <dt>{say('popup.pay')}</dt>
          <dd>{payWords(pay)}</dd>
        </div>
        <div>
          <dt>{say('popup.fit')}</dt>
          <dd>{gap ? fitWords(gap) : say('popup.addSkillsBelow')}</dd>
        </div>
        <div>
          <dt>{say('popup.askAbout')}</dt>
          <dd>{flagWords(flags)}</dd>
        </div>
      </dl>
      <OpenPanel />
    </>
  );
}
