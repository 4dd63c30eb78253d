import type { Board } from './board';
import { indeedData } from './indeed-data';
import { indeedJobsearch } from './indeed-jobsearch';
import { indeedVj } from './indeed-vj';

/** Indeed's layouts, the newest first: both are live at the same addresses. Last, what any layout states. */
export const indeedBoards: readonly Board[] = [indeedVj, indeedJobsearch, indeedData];
