import { browser } from 'wxt/browser';
import { ask } from './ask';
import { onCall } from './called-frame';
import { type Announcement, announcementPortName } from './messages';

type Hear = (announcement: Announcement) => void;

const listeners = new Set<Hear>();
let isOpen = false;

/**
 * Calls `listener` with what the background tells over a line of the frame's own, until `signal`
 * aborts. The line ends when the background goes to sleep; once the page calls, it is opened again,
 * and what may have changed meanwhile is asked for.
 */
export function hearOverLine(listener: Hear, signal?: AbortSignal): void {
  listeners.add(listener);
  signal?.addEventListener('abort', () => listeners.delete(listener));
  if (isOpen) return;
  open();
  onCall(() => {
    if (isOpen) return;
    open();
    catchUp();
  });
}

/** What cannot be asked stays as it was last told. */
function catchUp(): void {
  const keep = () => {};
  ask('settings:get', {}).then((settings) => tell({ type: 'settings:changed', settings }), keep);
  ask('profile:get', {}).then((person) => tell({ type: 'profile:changed', person }), keep);
  tell({ type: 'library:changed' });
}

function open(): void {
  const port = browser.runtime.connect({ name: announcementPortName });
  isOpen = true;
  port.onMessage.addListener(tell);
  port.onDisconnect.addListener(() => {
    isOpen = false;
  });
}

function tell(announcement: Announcement): void {
  for (const listener of listeners) listener(announcement);
}
