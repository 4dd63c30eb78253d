import type { Board } from '../boards/board';
import { makeFrame } from './frame';
import { start } from './start';

/** Starts on a board's page, where the panel may stand beside the posting. */
export function startOnce(boards: readonly Board[]): void {
  start(boards, makeFrame);
}
