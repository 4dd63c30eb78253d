import { hookBoard } from './hook-board';

/** Teamtailor's pages: good data, and a list of facts below the text. 2026-07 */
export const teamtailor = hookBoard({
  id: 'teamtailor',
  name: 'Teamtailor',
  matches: ['https://*.teamtailor.com/*'],
  asked: ({ pathname }) => /\/jobs\/(\d+)/.exec(pathname)?.[1] ?? null,
  around: 'dl dd',
});
