import { hookBoard } from './hook-board';

/** Workable's pages, by their data; no saved page was found. Hooks by public code, 2026-06. */
export const workable = hookBoard({
  id: 'workable',
  name: 'Workable',
  matches: ['https://apply.workable.com/*', 'https://jobs.workable.com/*'],
  asked: ({ pathname }) => /\/(?:j|view)\/(\w+)/.exec(pathname)?.[1] ?? null,
  title: '[data-ui="job-title"]',
  location: '[data-ui="job-location"]',
  workplace: '[data-ui="job-workplace"]',
  employmentType: '[data-ui="job-type"]',
  text: '[data-ui^="job-"][data-ui$="description"],[data-ui="job-requirements"],[data-ui="job-benefits"]',
});
