import { hookBoard } from './hook-board';

/** Trakstar Hire's pages. 2026-07 */
export const trakstar = hookBoard({
  id: 'trakstar',
  name: 'Trakstar',
  matches: ['https://*.hire.trakstar.com/*'],
  asked: ({ pathname }) => /^\/jobs\/(\w+)/.exec(pathname)?.[1] ?? null,
  title: '.js-job-title',
  around: '.opening-info span',
  text: '.jobdesciption,.jobdescription',
});
