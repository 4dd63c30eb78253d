import type { Analysis } from '../use-insights';
import type { TabView } from '../use-tab';

/** What the panel shows. It stands in the document's `data-state`, where tests read it. */
export type PanelState =
  | Exclude<TabView['state'], 'posting'>
  | 'insights'
  | 'not-ml-leadership'
  | 'failed';

/** `anyway`: the address of the posting the reader wants analysed whatever it is. */
export function panelState(
  view: TabView,
  analysis: Analysis | null,
  anyway: string | null,
): PanelState {
  if (view.state !== 'posting') return view.state;
  if (!analysis) return 'loading';
  if ('problem' in analysis) return 'failed';
  const ours = analysis.insights.relevance.isMlLeadership || anyway === view.posting.url;
  return ours ? 'insights' : 'not-ml-leadership';
}
