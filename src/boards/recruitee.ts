import { hookBoard } from './hook-board';

/** Recruitee's pages (class names are made anew at every build; its own `custom-css` ones stay). 2026-07 */
export const recruitee = hookBoard({
  id: 'recruitee',
  name: 'Recruitee',
  matches: ['https://*.recruitee.com/*'],
  asked: ({ pathname }) => /\/o\/([^/]+)/.exec(pathname)?.[1] ?? null,
  title: 'h1',
  location: '.custom-css-style-job-location',
  around: 'h1+ul>li',
});
