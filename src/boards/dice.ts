import { hookBoard } from './hook-board';

const header = '[data-testid="job-detail-header-card"]';

/** Dice's page of one posting, by notes of April 2026; no saved page was found. Its data counts. */
export const dice = hookBoard({
  id: 'dice',
  name: 'Dice',
  matches: ['https://www.dice.com/*'],
  asked: ({ pathname }) => /^\/job-detail\/([\w-]+)/.exec(pathname)?.[1] ?? null,
  company: '[data-wa-click="djv-job-company-profile-click"]',
  workplace: '[data-testid="locationTypeBadge"]',
  around: `${header} .SeuiInfoBadge`,
});
