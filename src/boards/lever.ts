import { hookBoard } from './hook-board';

/** Lever's pages, server-rendered. 2026-07 */
export const lever = hookBoard({
  id: 'lever',
  name: 'Lever',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  // The form at …/apply holds no text.
  asked: ({ pathname }) => /^\/[^/]+\/([\da-f-]{36})\/?$/.exec(pathname)?.[1] ?? null,
  title: '.posting-headline h2',
  location: '.posting-categories .location',
  facts: '.posting-categories .commitment,.posting-categories .workplaceTypes',
  pay: '[data-qa="salary-range"]',
  text: '.section-wrapper:not(.accent-section)>.section:not(.last-section-apply)',
});
