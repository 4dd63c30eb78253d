import type { Board } from './board';
import { glassdoor } from './glassdoor';
import { simplyhired } from './simplyhired';
import { ziprecruiter } from './ziprecruiter';

/** Sites that show postings beside the list they were found in: one content script serves them. */
export const jobSearches: readonly Board[] = [glassdoor, simplyhired, ziprecruiter];
