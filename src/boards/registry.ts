import { anySite } from './any-site';
import { ashby } from './ashby';
import type { Board, Reading } from './board';
import { careerSites } from './career-sites';
import { employerBoards } from './employer-boards';
import { enterpriseBoards } from './enterprise-boards';
import { greenhouse } from './greenhouse';
import { indeedBoards } from './indeed-boards';
import { jobSearches } from './job-searches';
import { jobSites } from './job-sites';
import { linkedinBoards } from './linkedin-boards';
import { mainContent } from './main-content';
import { isAt, lookAt, matchesOf } from './read-page';

/** Every layout of every board, but for what reads any page. */
export const boards: readonly Board[] = [
  ...linkedinBoards,
  ...indeedBoards,
  ashby,
  greenhouse,
  ...employerBoards,
  ...enterpriseBoards,
  ...careerSites,
  ...jobSites,
  ...jobSearches,
];

/** Addresses the content scripts run on. */
export const boardMatches: string[] = matchesOf(boards);

/** What the page is, read as the content script of its address reads it; where there is none, as any page. */
export function readAnyPage(document: Document, url: URL): Reading {
  const here = boards.filter((board) => isAt(board, url));
  return lookAt(here.length ? here : [anySite, mainContent], document, url).reading;
}
