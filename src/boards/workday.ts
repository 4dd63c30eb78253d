import { hookBoard } from './hook-board';

const id = (name: string) => `[data-automation-id="${name}"]`;
/** Similar jobs below reuse the same ids: only what stands in the details counts, alone or beside a search. */
const detail = (name: string) =>
  `:is(${id('job-posting-details')},${id('jobDetails')}) ${id(name)} dd`;

/** Workday's pages of every tenant, alone or beside a search. 2026-07 */
export const workday = hookBoard({
  id: 'workday',
  name: 'Workday',
  matches: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
  asked: ({ pathname }) => /\/(?:job|details)\/.*_([^/_]+)/.exec(pathname)?.[1] ?? null,
  title: [id('jobPostingHeader')],
  location: [detail('locations')],
  workplace: [detail('remoteType')],
  employmentType: [detail('time')],
  posted: [detail('postedOn')],
  text: [id('jobPostingDescription')],
  closed: id('errorMessage'),
});
