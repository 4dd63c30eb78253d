import { createContext, useContext } from 'react';
import type { Evidence, Span } from '../../insights';
import { Icon } from '../parts/icon';

/** How a part asks the page to show words; null where there is no page to ask. */
export const ShowContext = createContext<((spans: Span[]) => void) | null>(null);

/** Points at the words in the page. Nothing where the words stand in no text. */
export function ShowButton({ evidence, about }: { evidence: Evidence[]; about: string }) {
  const show = useContext(ShowContext);
  const spans = evidence.flatMap(({ span }) => (span ? [span] : []));
  if (!show || spans.length === 0) return null;
  return (
    <button type="button" className="quiet" onClick={() => show(spans)}>
      <Icon name="find" />
      Show in posting
      <span className="unseen">: {about}</span>
    </button>
  );
}
