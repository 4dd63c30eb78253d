import { browser } from 'wxt/browser';
import { embeddedPortName, type PageToPanel, type PanelToPage, postingPortName } from './messages';

/** How long (ms) a frame may take to say what it is where the page itself does not listen. */
const patience = 400;

/** A line to what reads the postings of a tab. */
export interface PagePort {
  postMessage(message: PanelToPage): void;
  /** Ends the line; nothing is heard of it then. */
  disconnect(): void;
  onMessage: { addListener(hear: (message: PageToPanel) => void): void };
  /** Nobody reads anything in the tab (any more). */
  onDisconnect: { addListener(hear: () => void): void };
}

/**
 * Connects to the content scripts of a tab; the line ends at once where there are none.
 * Null: no tab was named, and there is none to guess.
 */
export function connectToPage(tabId: number | undefined): PagePort | null {
  // In Firefox a frame inside a web page has no `tabs`: the background passes its messages on.
  if (!browser.tabs) return browser.runtime.connect({ name: postingPortName });
  if (tabId === undefined) return null;
  const page = browser.tabs.connect(tabId, { name: postingPortName, frameId: 0 });
  const frame = browser.tabs.connect(tabId, { name: embeddedPortName });
  for (const { onDisconnect } of [page, frame]) {
    // Reading it tells the browser that we know.
    onDisconnect.addListener(() => void browser.runtime.lastError);
  }
  return eitherOf(page, frame);
}

/**
 * One line to the page itself and to a board's frame inside it. The page speaks where it is a
 * posting; else the frame does, once it has one.
 */
export function eitherOf(page: PagePort, frame: PagePort): PagePort {
  const open = new Set([page, frame]);
  const said = new Map<PagePort, PageToPanel>();
  const hearers: ((message: PageToPanel) => void)[] = [];
  const leavers: (() => void)[] = [];
  const isPosting = (port: PagePort) => {
    const word = said.get(port);
    return word?.type === 'reading' && word.state === 'posting';
  };
  const speaker = () => (!open.has(page) || (isPosting(frame) && !isPosting(page)) ? frame : page);
  const pass = (message: PageToPanel) => {
    for (const hear of hearers) hear(message);
  };

  for (const port of open) {
    port.onMessage.addListener((message: PageToPanel) => {
      const before = speaker();
      if (message.type === 'reading') said.set(port, message);
      if (port === speaker()) pass(message);
      else if (port === before) turn();
    });
    port.onDisconnect.addListener(() => {
      const before = speaker();
      said.delete(port);
      open.delete(port);
      if (open.size === 0) end();
      else if (port === before) turn();
      // Firefox keeps a line to all frames open although none listens (seen in ESR 153).
      if (port === page) setTimeout(() => open.has(frame) && !said.has(frame) && end(), patience);
    });
  }

  function end(): void {
    for (const port of open) port.disconnect();
    open.clear();
    for (const leave of leavers) leave();
  }

  /** What spoke has no posting any more: what the other says counts. */
  function turn(): void {
    const word = said.get(speaker());
    if (word) pass(word);
  }

  return {
    postMessage(message) {
      // Both answer a hello; everything else is about what is shown.
      const to = message.type === 'hello' ? open : [speaker()];
      for (const port of to) if (open.has(port)) port.postMessage(message);
    },
    disconnect() {
      for (const port of open) port.disconnect();
    },
    onMessage: { addListener: (hear) => hearers.push(hear) },
    onDisconnect: { addListener: (leave) => leavers.push(leave) },
  };
}
