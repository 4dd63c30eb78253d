import { browser } from 'wxt/browser';
import { type ListToPanel, listPortName, type PanelToList } from '../messages';

/** The side panels that show this page's list. */
export interface ListPanels {
  readonly open: boolean;
  tell(message: ListToPanel): void;
}

/**
 * Welcomes the browser's side panels. `come`: one came. `hear`: what one
 * asks, and how to answer it. `gone`: one went away.
 */
export function welcomeListPanels(
  come: () => void,
  hear: (asked: PanelToList, answer: (message: ListToPanel) => void) => void,
  gone: () => void,
): ListPanels {
  const { runtime } = browser;
  const ports = new Set<ReturnType<typeof runtime.connect>>();
  runtime.onConnect.addListener((port) => {
    const { name, sender } = port;
    // Only a page of ours may hear what stands in the list and give orders.
    const ours = sender?.id === runtime.id && sender.url?.startsWith(runtime.getURL('/'));
    if (name !== listPortName || !ours) return;
    ports.add(port);
    port.onMessage.addListener((asked: PanelToList) =>
      hear(asked, (said) => port.postMessage(said)),
    );
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      gone();
    });
    come();
  });
  return {
    get open() {
      return ports.size > 0;
    },
    tell(message) {
      for (const port of ports) port.postMessage(message);
    },
  };
}
