import type { Board, Reading } from './board';
import { employerBoards } from './employer-boards';
import { indeedBoards } from './indeed-boards';
import { linkedinBoards } from './linkedin-boards';
import { isAt, matchesOf, readPage } from './read-page';

const boards: readonly Board[] = [...linkedinBoards, ...indeedBoards, ...employerBoards];

/** Addresses the content scripts run on. */
export const boardMatches: string[] = matchesOf(boards);

/** What the page is, read as the content script of its address reads it. */
export function readAnyPage(document: Document, url: URL): Reading {
  const here = boards.filter((board) => isAt(board, url));
  return readPage(here, document, url);
}
