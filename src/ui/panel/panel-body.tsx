import type { ReactNode } from 'react';
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
      const reason = analysis && 'problem' in analysis ? ` (${analysis.problem})` : '';
      return (
        <Message
          title="The analysis stopped"
          words={`Something in this posting was too much for us${reason}. Other postings are not affected.`}
        />
      );
    }
    case 'not-ml-leadership': {
      const why = analysis && 'insights' in analysis ? analysis.insights.relevance.why : [];
      return (
        <Message title="Not an ML leadership posting" words={why.join(' ')}>
          <button type="button" className="button" onClick={showAnyway}>
            Show the analysis anyway
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
