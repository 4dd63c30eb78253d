import { browser } from 'wxt/browser';
import { embeddedPortName, type PageToPanel, type PanelToPage, postingPortName } from './messages';

/** How long (ms) a page may take to answer a hello; a busy one answers late. */
const patience = 1_000;

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
  /** The board of the posting that it tells of. */
  const boardOf = (port: PagePort) => {
    const word = said.get(port);
    return word?.type === 'reading' && word.state === 'posting' ? word.posting.board : null;
  };
  // A page that is read by its look alone may be the employer's words around the frame.
  const isSure = (board: string | null) => board !== null && board !== 'page';
  const speaker = () =>
    !open.has(page) || (boardOf(frame) !== null && !isSure(boardOf(page))) ? frame : page;
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
      endIfSilent();
    });
  }
  endIfSilent();

  /** Firefox keeps a line open to a tab with a script of ours that does not listen (seen in ESR 153). */
  function endIfSilent(): void {
    setTimeout(() => open.size > 0 && said.size === 0 && end(), patience);
  }

  function end(): void {
    leave();
    for (const hear of leavers) hear();
  }

  function leave(): void {
    for (const port of open) port.disconnect();
    open.clear();
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
    disconnect: leave,
    onMessage: { addListener: (hear) => hearers.push(hear) },
    onDisconnect: { addListener: (hear) => leavers.push(hear) },
  };
}
