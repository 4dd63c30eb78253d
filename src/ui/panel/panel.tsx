import { useEffect, useLayoutEffect, useState } from 'react';
import { type Analysis, useInsights } from '../use-insights';
import { usePerson } from '../use-person';
import { useTab } from '../use-tab';
import { FoldedTab } from './folded-tab';
import { HaveContext } from './have-buttons';
import { InsightsView } from './insights-view';
import { Notice } from './notice';
import { PanelHeader } from './panel-header';
import { panelState } from './panel-state';
import { ShowContext } from './show-button';
import { Message, Skeleton, StateMessage } from './state-message';
import { useHaveSkill } from './use-have-skill';

/** The panel beside the posting, or in the browser's side panel. */
export function Panel() {
  const tab = useTab();
  const person = usePerson();
  const posting = tab.view.state === 'posting' ? tab.view.posting : null;
  const analysis = useInsights(posting, person);
  /** The posting the reader wants analysed although it is none of ours. */
  const [anyway, setAnyway] = useState<string | null>(null);
  const { notice, setNotice, have } = useHaveSkill();
  const { view, home, collapsed, notFound, send } = tab;
  const inPage = home === 'frame';
  const state = panelState(view, analysis, anyway);
  const insights = analysis && 'insights' in analysis ? analysis.insights : null;
  const key = posting ? `${posting.board} ${posting.id ?? posting.url}` : '';

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.home = home ?? '';
    dataset.state = state;
    dataset.posting = posting?.id ?? '';
    dataset.folded = String(inPage && collapsed);
  });

  useEffect(() => {
    if (posting && insights) {
      const { isMlLeadership } = insights.relevance;
      send({ type: 'judged', url: posting.url, isMlLeadership });
    }
  }, [posting, insights, send]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another posting starts at its top
  useEffect(() => {
    scrollTo(0, 0);
    setNotice(null);
  }, [key]);

  useEffect(() => {
    if (notFound > 0) setNotice({ words: 'These words are not to be found in the page any more.' });
  }, [notFound, setNotice]);

  const fold = (to: boolean) => send({ type: 'collapse', collapsed: to });
  useEffect(() => {
    if (!inPage || collapsed) return;
    const hear = ({ key: pressed, defaultPrevented }: KeyboardEvent) => {
      if (pressed === 'Escape' && !defaultPrevented) send({ type: 'collapse', collapsed: true });
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [inPage, collapsed, send]);

  if (inPage && collapsed) {
    return (
      <FoldedTab
        flags={state === 'insights' ? (insights?.flags.length ?? null) : null}
        unfold={() => fold(false)}
      />
    );
  }
  return (
    <ShowContext value={(spans) => send({ type: 'show', spans })}>
      <HaveContext value={have}>
        <PanelHeader
          inPage={inPage}
          fold={() => fold(true)}
          close={() => send({ type: 'close' })}
        />
        <main key={key}>
          <Body
            state={state}
            analysis={analysis}
            person={person}
            retry={tab.retry}
            showAnyway={() => setAnyway(posting?.url ?? null)}
          />
        </main>
        <Notice notice={notice} dismiss={() => setNotice(null)} />
      </HaveContext>
    </ShowContext>
  );
}

function Body({
  state,
  analysis,
  person,
  retry,
  showAnyway,
}: {
  state: ReturnType<typeof panelState>;
  analysis: Analysis | null;
  person: ReturnType<typeof usePerson>;
  retry: () => void;
  showAnyway: () => void;
}) {
  const insights = analysis && 'insights' in analysis ? analysis.insights : null;
  if (state === 'loading') return <Skeleton />;
  if (state === 'insights') {
    return insights && <InsightsView insights={insights} person={person} />;
  }
  if (state === 'failed') {
    const reason = analysis && 'problem' in analysis ? ` (${analysis.problem})` : '';
    return (
      <Message
        title="The analysis stopped"
        words={`Something in this posting was too much for us${reason}. Other postings are not affected.`}
      />
    );
  }
  if (state === 'not-ml-leadership') {
    return (
      <Message title="Not an ML leadership posting" words={insights?.relevance.why.join(' ') ?? ''}>
        <button type="button" className="button" onClick={showAnyway}>
          Show the analysis anyway
        </button>
      </Message>
    );
  }
  return <StateMessage state={state} retry={retry} />;
}
