import { hookBoard } from './hook-board';
import { microdata } from './microdata';

/** SmartRecruiters' pages: microdata, with places in an element of its own. 2026-07 */
export const smartrecruiters = hookBoard({
  ...microdata,
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  matches: ['https://jobs.smartrecruiters.com/*'],
  asked: ({ pathname }) => /^\/[^/]+\/(\d{9,})/.exec(pathname)?.[1] ?? null,
  location: ['spl-job-location @formattedaddress', '[itemprop="addressLocality"]'],
  workplace: ['spl-job-location @workplacetype'],
  around: '.job-details .job-detail',
});
