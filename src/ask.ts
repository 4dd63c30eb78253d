import { browser } from 'wxt/browser';
import {
  type Announcement,
  announcementPortName,
  type Reply,
  type Requests,
  type Verb,
} from './messages';

const told: readonly Announcement['type'][] = [
  'profile:changed',
  'settings:changed',
  'library:changed',
  'page:started',
];

/** Asks the background; throws with its reason where it refuses. */
export async function ask<V extends Verb>(
  verb: V,
  fields: Requests[V]['ask'],
): Promise<Requests[V]['answer']> {
  const send = () => browser.runtime.sendMessage({ ...fields, verb });
  const reply = (await send().catch((problem) => {
    // Nobody heard it, or in Firefox was stopped before the answer: the background wakes for the
    // next one, and no request does more when it comes twice.
    if (/Receiving end/.test(problem)) return send();
    throw problem;
  })) as Reply<V> | undefined;
  if (!reply || 'refused' in reply)
    throw new Error(reply?.refused ?? 'The background did not answer.');
  return reply.answer;
}

/** Calls `listener` with what the background tells every surface, until `signal` aborts. */
export function onAnnouncement(
  listener: (announcement: Announcement) => void,
  signal?: AbortSignal,
): void {
  // In Firefox no broadcast reaches a frame inside a web page, which has no `tabs` either.
  const port = browser.tabs ? null : browser.runtime.connect({ name: announcementPortName });
  port?.onMessage.addListener((message: Announcement) => listener(message));
  const hear = (message: unknown, sender: { id?: string; tab?: unknown }) => {
    // Other surfaces' requests pass here too, and a content script (it has a tab) announces nothing.
    if (sender.id !== browser.runtime.id || sender.tab) return;
    const { type } = (message ?? {}) as Partial<Announcement>;
    if (type && told.includes(type)) {
      listener(message as Announcement);
    }
  };
  browser.runtime.onMessage.addListener(hear);
  signal?.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(hear);
    port?.disconnect();
  });
}
