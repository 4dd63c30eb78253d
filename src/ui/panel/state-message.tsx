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
    'Not a job page we read',
    'Rolescope reads postings on LinkedIn and Indeed. Open one in this tab; if it is open already, reload the page once.',
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
      <svg width="100%" height="360" aria-hidden="true">
        <rect y="4" width="68%" height="18" rx="4" />
        <rect y="32" width="44%" height="12" rx="4" />
        <rect y="92" width="16%" height="12" rx="4" />
        <rect y="120" width="100%" height="46" rx="4" />
        <rect y="184" width="74%" height="12" rx="4" />
        <rect y="206" width="82%" height="12" rx="4" />
        <rect y="262" width="14%" height="12" rx="4" />
        <rect y="288" width="92%" height="26" rx="13" />
        <rect y="324" width="60%" height="26" rx="13" />
      </svg>
    </div>
  );
}
