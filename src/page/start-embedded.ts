import type { Board } from '../boards/board';
import { start } from './start';

/**
 * Starts in a board's frame on an employer's page. That page is none of ours: the insights stand in
 * the browser's side panel and behind the toolbar icon, which says that a posting is open.
 */
export function startEmbedded(boards: readonly Board[]): void {
  // Opened alone, it is a board's page like any other: see start-once.ts.
  if (window.top !== window) start(boards, null);
}
