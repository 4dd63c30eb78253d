import type { ReactNode } from 'react';
import type { TabView } from '../use-tab';

/** What the panel says when there is no posting to speak of: what is the matter, and what to do. */
const messages: Record<Exclude<TabView['state'], 'posting' | 'loading'>, [string, string]> = {
  unreadable: [
    'This posting could not be read',
    'The page looks like a job posting, but its text did not appear in time or in a layout we know. Reloading the page often helps.',
  ],
  'not-a-posting': [
    'No posting is open',
    'Open a job posting on this page, and what is known about it appears here.',
  ],
  closed: [
    'This posting is closed',
    'The page says that it takes no more applications, so there is nothing to weigh.',
  ],
  'no-page': [
    'Nothing is read on this page',
    'Rolescope reads the job boards you left switched on. For a posting on any other site choose “Analyse this page” in the context menu or behind the toolbar button. A board’s page that was open before Rolescope came has to be loaded again.',
  ],
};

/** One of the states without insights. */
export function StateMessage({
  state,
  retry,
}: {
  state: keyof typeof messages;
  retry?: (() => void) | undefined;
}) {
  const [title, words] = messages[state];
  return (
    <Message title={title} words={words}>
      {retry && (state === 'unreadable' || state === 'no-page') && (
        <button type="button" className="button" onClick={retry}>
          Look again
        </button>
      )}
    </Message>
  );
}

/** A title, a sentence and what can be done. */
export function Message({
  title,
  words,
  children,
}: {
  title: string;
  words: string;
  children?: ReactNode;
}) {
  return (
    <section className="message" aria-labelledby="message-title">
      <h1 id="message-title">{title}</h1>
      <p>{words}</p>
      {children}
    </section>
  );
}

/** The place of the insights while the posting is being read: as tall, without words or motion. */
export function Skeleton() {
  return (
    <div className="skeleton">
      <h1 className="unseen">Reading the posting</h1>
      <svg width="100%" height="520" aria-hidden="true">
        <rect y="4" width="68%" height="18" rx="4" />
        <rect y="30" width="80%" height="12" rx="4" />
        <rect y="54" width="100%" height="66" rx="6" />
        <rect y="178" width="12%" height="12" rx="4" />
        <rect y="206" width="84%" height="12" rx="4" />
        <rect y="230" width="100%" height="54" rx="4" />
        <rect y="316" width="66%" height="12" rx="4" />
        <rect y="337" width="74%" height="12" rx="4" />
        <rect y="482" width="12%" height="12" rx="4" />
      </svg>
    </div>
  );
}
