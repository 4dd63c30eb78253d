import { say } from '../../words/own-say';

/** After a button's words, for readers: which of several things it is about. */
export function About({ name }: { name: string }) {
  return <span className="unseen">{say('parts.about', { name })}</span>;
}
