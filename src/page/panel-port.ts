import { browser } from 'wxt/browser';
import { embeddedPortName, type PageToPanel, type PanelToPage, postingPortName } from '../messages';

type Port = ReturnType<typeof browser.runtime.connect>;

/** Tells every panel that said hello; with `home`, only those that live there. */
export type Tell = (message: PageToPanel, home?: 'frame' | 'side-panel') => void;

/**
 * Welcomes the panels of this tab: the frame, the browser's side panel, the popup.
 * `hear`: what one says, and how to answer it. `lost`: a panel went away. `unheard`: gets what no
 * frame heard, in Firefox.
 */
export function welcomePanels(
  hear: (said: PanelToPage, answer: (message: PageToPanel) => void) => void,
  lost: () => void,
  unheard: ((message: PageToPanel) => void) | null,
): Tell {
  const homes = new Map<Port, 'frame' | 'side-panel'>();
  const { runtime } = browser;
  const ownName = window.top === window ? postingPortName : embeddedPortName;
  runtime.onConnect.addListener((port) => {
    const { name, sender } = port;
    // Only a page of ours may hear what is open and give orders.
    const ours = sender?.id === runtime.id && sender.url?.startsWith(runtime.getURL('/'));
    if (name !== ownName || !ours) return;
    port.onMessage.addListener((said: PanelToPage) => {
      if (said.type === 'hello') homes.set(port, said.home);
      hear(said, (message) => port.postMessage(message));
    });
    port.onDisconnect.addListener(() => {
      homes.delete(port);
      lost();
    });
  });
  // Firefox keeps a line to all frames of a tab open when the last of them went (seen in ESR 153).
  addEventListener('pagehide', () => {
    for (const port of homes.keys()) port.disconnect();
    homes.clear();
  });
  return (message, only) => {
    for (const [port, home] of homes) if (!only || home === only) port.postMessage(message);
    if (import.meta.env.FIREFOX && only !== 'side-panel' && ![...homes.values()].includes('frame'))
      unheard?.(message);
  };
}
