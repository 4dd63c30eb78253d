import { hookBoard } from './hook-board';

/** Personio's pages; the apply view has the text in its data only. 2026-07 */
export const personio = hookBoard({
  id: 'personio',
  name: 'Personio',
  matches: ['https://*.jobs.personio.de/*', 'https://*.jobs.personio.com/*'],
  asked: ({ pathname }) => /\/job\/(\d+)/.exec(pathname)?.[1] ?? null,
  title: '[class*="jobTitle"],h1',
  location: '[class*="jobMetaItemLocation"] [class*="locationText"]',
  pay: '[class*="jobMetaItemSalary"]',
  around: '[class*="jobMetaText"]',
});
