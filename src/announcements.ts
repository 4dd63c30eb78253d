import { browser } from 'wxt/browser';
import { hearOverLine } from './announcement-line';
import type { Announcement } from './messages';

const told: readonly Announcement['type'][] = [
  'profile:changed',
  'settings:changed',
  'library:changed',
  'page:started',
];

/** Calls `listener` with what the background tells every surface, until `signal` aborts. */
export function onAnnouncement(
  listener: (announcement: Announcement) => void,
  signal?: AbortSignal,
): void {
  // In Firefox no broadcast reaches a frame inside a web page, which has no `tabs` either.
  if (!browser.tabs) hearOverLine(listener, signal);
  const hear = (message: unknown, sender: { id?: string; tab?: unknown }) => {
    // Other surfaces' requests pass here too, and a content script (it has a tab) announces nothing.
    if (sender.id !== browser.runtime.id || sender.tab) return;
    const { type } = (message ?? {}) as Partial<Announcement>;
    if (type && told.includes(type)) listener(message as Announcement);
  };
  browser.runtime.onMessage.addListener(hear);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}
