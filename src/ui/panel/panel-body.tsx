import type { ReactNode } from 'react';
import { inARow } from '../../words/in-a-row';
import { say } from '../../words/own-say';
import type { Analysis } from '../use-insights';
import type { PanelState } from './panel-state';
import { Message, Skeleton, StateMessage } from './state-message';

/** What the panel shows in each state; `children`: the insights, where there are any. */
export function PanelBody({
  state,
  doubt,
  analysis,
  retry,
  showAnyway,
  children,
}: {
  state: PanelState;
  /** What is said where the page is not as we know it. */
  doubt: ReactNode;
  analysis: Analysis | null;
  retry: () => void;
  showAnyway: () => void;
  children: ReactNode;
}) {
  switch (state) {
    case 'insights':
      return (
        <>
          {doubt}
          {children}
        </>
      );
    case 'loading':
      return <Skeleton />;
    case 'failed': {
      const words =
        analysis && 'problem' in analysis
          ? say('panel.tooMuchBecause', { problem: analysis.problem })
          : say('panel.tooMuch');
      return <Message title={say('panel.stopped')} words={words} />;
    }
    case 'not-ml-leadership': {
      const why = analysis && 'insights' in analysis ? analysis.insights.relevance.why : [];
      return (
        <Message title={say('panel.notOurs')} words={inARow(why, say)}>
          <button type="button" className="button" onClick={showAnyway}>
            {say('panel.showAnyway')}
          </button>
        </Message>
      );
    }
    default:
      return (
        <>
          <StateMessage state={state} retry={retry} />
          {doubt}
        </>
      );
  }
}
