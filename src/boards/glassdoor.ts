import { hookBoard } from './hook-board';
import { attribute, one } from './page-dom';

const domains =
  'com,co.uk,ca,ie,de,fr,nl,be,at,ch,es,it,com.au,co.nz,co.in,sg,com.hk,com.mx,com.br,com.ar,co.za,se';

/** Glassdoor's pane beside a list, and its page of one posting. Suffixes after `__` change. 2026-09 */
export const glassdoor = hookBoard({
  id: 'glassdoor',
  name: 'Glassdoor',
  matches: domains.split(',').map((domain) => `https://*.glassdoor.${domain}/*`),
  asked: ({ searchParams }) => searchParams.get('jl') ?? searchParams.get('jobListingId'),
  shown: (pane) =>
    /\d+$/.exec(attribute(one(pane, '[id^="jd-job-title-"]'), 'id').slice(-20))?.[0] ?? null,
  within: 'body',
  title: '[id^="jd-job-title-"]',
  company: ['[data-test="job-details-header"] [class*="EmployerProfile_employerName"] h4'],
  location: '[data-test="job-details-header"] [data-test="location"]',
  // "(Glassdoor est.)" is the board's guess: left to the reader of the words.
  pay: '[data-test="job-details-header"] [data-test="detailSalary"]',
  text: '[class*="JobDetails_jobDescription__"]',
});
