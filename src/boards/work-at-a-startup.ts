import { hookBoard } from './hook-board';

/** Y Combinator's boards, by public code; no saved page was found. Their data counts. 2026-09 */
export const workAtAStartup = hookBoard({
  id: 'work-at-a-startup',
  name: 'Work at a Startup',
  matches: ['https://www.workatastartup.com/*', 'https://www.ycombinator.com/companies/*'],
  asked: ({ pathname }) => /\/jobs\/([\w-]+)/.exec(pathname)?.[1] ?? null,
});
