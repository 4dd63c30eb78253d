import type { Board } from './board';
import { indeedJobsearch } from './indeed-jobsearch';
import { indeedVj } from './indeed-vj';

/** Indeed's layouts, the newest first: both are live at the same addresses. */
export const indeedBoards: readonly Board[] = [indeedVj, indeedJobsearch];
