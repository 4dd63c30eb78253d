import type { Board } from '../boards/board';
import { isAt } from '../boards/read-page';
import { onArrival } from './arrivals';
import { makeFrame } from './frame';
import { start } from './start';

/**
 * Starts on a board's page, where the panel may stand beside the posting; on the board's other
 * pages it waits until the page's own scripts lead to where its postings are.
 */
export function startOnce(family: readonly Board[]): void {
  const waiting = new AbortController();
  const look = () => {
    const url = new URL(location.href);
    const here = family.filter((board) => isAt(board, url));
    if (here.length === 0) return;
    // With a reason, or the browser makes an error of it and parses this whole script again for its stack.
    waiting.abort(null);
    start(here, makeFrame);
  };
  onArrival(look, waiting.signal);
  look();
}
