import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { say } from '../../words/own-say';
import type { TabLine } from '../tab-line';
import { useInsights } from '../use-insights';
import { usePerson } from '../use-person';
import { useTab } from '../use-tab';
import { announcement } from './announcement';
import { flagCount, orderFlags } from './flag-order';
import { FoldedTab } from './folded-tab';
import { HaveContext } from './have-buttons';
import { InsightsView } from './insights-view';
import { KeepButton } from './keep-button';
import { ListSwitch } from './list-switch';
import { Notice, NoticeContext } from './notice';
import { PageDoubt } from './page-doubt';
import { PanelBody } from './panel-body';
import { PanelFoot } from './panel-foot';
import { PanelHeader } from './panel-header';
import { panelState } from './panel-state';
import { ResizeHandle } from './resize-handle';
import { SeenBefore } from './seen-before';
import { ShowContext } from './show-button';
import { useFolding } from './use-folding';
import { useHaveSkill } from './use-have-skill';
import { useHomeSwitch } from './use-home-switch';
import { useListPart } from './use-list-part';
import { usePainted } from './use-painted';
import { useSetAside } from './use-set-aside';
import { useStance } from './use-stance';

const ListView = lazy(() => import('./list-view').then((it) => ({ default: it.ListView })));

/** The panel beside the posting, or in the browser's side panel. */
export function Panel({ line }: { line: TabLine }) {
  const tab = useTab(line);
  const { view, home, windowId, stance, narrow, notFound, send, retry } = tab;
  const person = usePerson();
  const posting = view.state === 'posting' ? view.posting : null;
  const key = posting ? `${posting.board} ${posting.id ?? posting.url}` : '';
  const analysis = useInsights(posting, person);
  /** The posting the reader wants analysed although it is none of ours. */
  const [anyway, setAnyway] = useState<string | null>(null);
  const { notice, setNotice, have } = useHaveSkill();
  const aside = useSetAside(key);
  const { list, shown, choose, open } = useListPart(tab, person, setNotice);
  const move = useHomeSwitch({ home, windowId, send, notify: setNotice });
  const inPage = home === 'frame';
  const stand = useStance({ stance, narrow, home, send, notify: setNotice });
  const state = panelState(view, analysis, anyway);
  const insights = analysis && 'insights' in analysis ? analysis.insights : null;
  const order = useMemo(() => orderFlags(insights?.flags ?? [], aside.ids), [insights, aside.ids]);
  const found = flagCount(order);

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.home = home ?? '';
    dataset.posting = posting?.id ?? '';
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
    if (shown === 'posting') scrollTo(0, 0);
    setNotice(null);
  }, [key]);

  useEffect(() => {
    if (notFound > 0) setNotice({ words: say('panel.wordsGone') });
  }, [notFound, setNotice]);

  const fold = useFolding({ inPage, collapsed: stance?.collapsed ?? false, stand, send });
  if (stance?.collapsed) {
    const flags = state === 'insights' ? found : null;
    const unfold = () => fold(false);
    return <FoldedTab flags={flags} {...{ stance, narrow, stand, unfold }} />;
  }
  const otherSide = stance?.side === 'left' ? 'right' : 'left';
  return (
    <ShowContext value={(spans) => send({ type: 'show', spans })}>
      <HaveContext value={have}>
        <NoticeContext value={setNotice}>
          <PanelHeader
            inPage={inPage}
            move={move}
            side={
              stance && !narrow ? { to: otherSide, move: () => stand({ side: otherSide }) } : null
            }
            fold={() => fold(true)}
            leave={() => send({ type: 'leave' })}
            close={() => send({ type: 'close' })}
          >
            {shown === 'posting' && state === 'insights' && insights && posting && (
              <KeepButton key={key} posting={posting} insights={insights} />
            )}
          </PanelHeader>
          {stance && <ResizeHandle {...{ stance, narrow, stand }} />}
          <p className="unseen" role="status">
            {announcement(state, insights, found)}
          </p>
          {list && (
            <ListSwitch shown={shown} found={list.judged.order.ours.length} choose={choose} />
          )}
          {list && (
            <main hidden={shown !== 'list'}>
              <Suspense>
                <ListView
                  board={list.page.board}
                  judged={list.judged}
                  current={posting?.id ?? null}
                  open={open}
                />
              </Suspense>
            </main>
          )}
          <main key={key} hidden={shown !== 'posting'}>
            <PanelBody
              state={state}
              doubt={<PageDoubt view={view} ask={() => send({ type: 'structure' })} />}
              analysis={analysis}
              retry={retry}
              showAnyway={() => setAnyway(posting?.url ?? null)}
            >
              {insights && posting && (
                <InsightsView insights={insights} person={person} order={order} aside={aside}>
                  <SeenBefore posting={posting} insights={insights} tabId={tab.tabId} />
                  <PanelFoot />
                </InsightsView>
              )}
            </PanelBody>
          </main>
          <Notice notice={notice} dismiss={() => setNotice(null)} />
        </NoticeContext>
      </HaveContext>
    </ShowContext>
  );
}
