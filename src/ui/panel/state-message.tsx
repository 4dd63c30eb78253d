import type { ReactNode } from 'react';
import { say } from '../../words/own-say';
import type { TabView } from '../use-tab';

/** What the panel says when there is no posting to speak of: what is the matter, and what to do. */
const messages = {
  unreadable: ['panel.unreadable', 'panel.unreadableWhy'],
  'not-a-posting': ['panel.noPosting', 'panel.noPostingHelp'],
  closed: ['panel.closed', 'panel.closedWhy'],
  'no-page': ['panel.noPage', 'panel.noPageHelp'],
} as const satisfies Record<Exclude<TabView['state'], 'posting' | 'loading'>, [string, string]>;

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
    <Message title={say(title)} words={say(words)}>
      {retry && (state === 'unreadable' || state === 'no-page') && (
        <button type="button" className="button" onClick={retry}>
          {say('panel.lookAgain')}
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
      <h1 className="unseen">{say('panel.reading')}</h1>
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
