import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useInsights } from '../use-insights';
import { usePerson } from '../use-person';
import { useTab } from '../use-tab';
import { announcement } from './announcement';
import { flagCount, orderFlags } from './flag-order';
import { FoldedTab } from './folded-tab';
import { HaveContext } from './have-buttons';
import { InsightsView } from './insights-view';
import { KeepButton } from './keep-button';
import { Notice, SayContext } from './notice';
import { PanelBody } from './panel-body';
import { PanelFoot } from './panel-foot';
import { PanelHeader } from './panel-header';
import { panelState } from './panel-state';
import { SeenBefore } from './seen-before';
import { ShowContext } from './show-button';
import { useFolding } from './use-folding';
import { useHaveSkill } from './use-have-skill';
import { useHomeSwitch } from './use-home-switch';
import { usePainted } from './use-painted';
import { useSetAside } from './use-set-aside';

/** The panel beside the posting, or in the browser's side panel. */
export function Panel() {
  const { view, home, windowId, collapsed, notFound, send, retry } = useTab();
  const person = usePerson();
  const posting = view.state === 'posting' ? view.posting : null;
  const key = posting ? `${posting.board} ${posting.id ?? posting.url}` : '';
  const analysis = useInsights(posting, person);
  /** The posting the reader wants analysed although it is none of ours. */
  const [anyway, setAnyway] = useState<string | null>(null);
  const { notice, setNotice, have } = useHaveSkill();
  const aside = useSetAside(key);
  const move = useHomeSwitch({ home, windowId, send, say: setNotice });
  const inPage = home === 'frame';
  const state = panelState(view, analysis, anyway);
  const insights = analysis && 'insights' in analysis ? analysis.insights : null;
  const order = useMemo(() => orderFlags(insights?.flags ?? [], aside.ids), [insights, aside.ids]);
  const found = flagCount(order);

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.home = home ?? '';
    dataset.posting = posting?.id ?? '';
    dataset.folded = String(inPage && collapsed);
  });
  usePainted(state, key);

  useEffect(() => {
    if (posting && insights) {
      const { isMlLeadership } = insights.relevance;
      send({ type: 'judged', url: posting.url, isMlLeadership, asks: found });
    }
  }, [posting, insights, found, send]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another posting starts at its top
  useEffect(() => {
    scrollTo(0, 0);
    setNotice(null);
  }, [key]);

  useEffect(() => {
    if (notFound > 0) setNotice({ words: 'These words are not to be found in the page any more.' });
  }, [notFound, setNotice]);

  const fold = useFolding({ inPage, collapsed, send });
  if (inPage && collapsed) {
    return <FoldedTab flags={state === 'insights' ? found : null} unfold={() => fold(false)} />;
  }
  return (
    <ShowContext value={(spans) => send({ type: 'show', spans })}>
      <HaveContext value={have}>
        <SayContext value={setNotice}>
          <PanelHeader
            inPage={inPage}
            move={move}
            fold={() => fold(true)}
            close={() => send({ type: 'close' })}
          >
            {state === 'insights' && insights && posting && (
              <KeepButton key={key} posting={posting} insights={insights} />
            )}
          </PanelHeader>
          <p className="unseen" role="status">
            {announcement(state, insights, found)}
          </p>
          <main key={key}>
            <PanelBody
              state={state}
              analysis={analysis}
              retry={retry}
              showAnyway={() => setAnyway(posting?.url ?? null)}
            >
              {insights && posting && (
                <InsightsView insights={insights} person={person} order={order} aside={aside}>
                  <SeenBefore posting={posting} insights={insights} />
                  <PanelFoot />
                </InsightsView>
              )}
            </PanelBody>
          </main>
          <Notice notice={notice} dismiss={() => setNotice(null)} />
        </SayContext>
      </HaveContext>
    </ShowContext>
  );
}
