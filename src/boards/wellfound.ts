import { hookBoard } from './hook-board';

/** Wellfound's page of one posting, by its data (seen live by others, 2026-09); no saved page was found. */
export const wellfound = hookBoard({
  id: 'wellfound',
  name: 'Wellfound',
  matches: ['https://wellfound.com/*'],
  asked: ({ pathname }) => /^\/(?:company\/[^/]+\/)?jobs\/(\d+)/.exec(pathname)?.[1] ?? null,
});
