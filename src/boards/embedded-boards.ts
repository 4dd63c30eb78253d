import { ashby } from './ashby';
import type { Board } from './board';
import { greenhouse } from './greenhouse';

/**
 * Boards that state their postings in data of their own, and whose pages also stand in frames of the
 * employers' (`gh_jid`, `ashby_jid` in the address).
 */
export const embeddedBoards: readonly Board[] = [ashby, greenhouse];

/**
 * The frames' addresses, each of one posting: `/embed/job_app?for=acme&token=1`, `/acme/<id>?embed=js`.
 * Lever's, Workable's and Recruitee's widgets write into the employer's page itself. 2026-10
 */
export const embeddedMatches = [
  'https://boards.greenhouse.io/embed/job_app*',
  'https://boards.eu.greenhouse.io/embed/job_app*',
  'https://job-boards.greenhouse.io/embed/job_app*',
  'https://job-boards.eu.greenhouse.io/embed/job_app*',
  'https://jobs.ashbyhq.com/*embed=js*',
] as const;
