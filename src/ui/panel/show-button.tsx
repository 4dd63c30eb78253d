import { createContext, useContext } from 'react';
import type { Evidence, Span } from '../../insights';
import { say } from '../../words/own-say';
import { About } from '../parts/about';
import { Icon } from '../parts/icon';

/** How a part asks the page to show words; null where there is no page to ask. */
export const ShowContext = createContext<((spans: Span[]) => void) | null>(null);

/**
 * Points at the words in the page. Nothing where the words stand in no text.
 * `compact`: a sign alone, for a row of many.
 */
export function ShowButton({
  evidence,
  about,
  compact = false,
}: {
  evidence: Evidence[];
  about: string;
  compact?: boolean;
}) {
  const show = useContext(ShowContext);
  const spans = evidence.flatMap(({ span }) => (span ? [span] : []));
  if (!show || spans.length === 0) return null;
  return compact ? (
    <button
      type="button"
      className="quiet sign"
      onClick={() => show(spans)}
      aria-label={say('parts.showInPostingOf', { name: about })}
      title={say('parts.showInPosting')}
    >
      <Icon name="find" />
    </button>
  ) : (
    <button type="button" className="quiet" onClick={() => show(spans)}>
      <Icon name="find" />
      {say('parts.showInPosting')}
      <About name={about} />
    </button>
  );
}
