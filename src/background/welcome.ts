import { browser } from 'wxt/browser';

/** What the browser says when the extension came, or came anew. */
interface Installed {
  reason: string;
  /** Firefox: loaded by hand for this session, as developers and tests do. */
  temporary?: boolean;
}

/** Shows a new person what this is, once. */
export function welcome({ reason, temporary }: Installed): void {
  if (reason !== 'install' || temporary) return;
  browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
