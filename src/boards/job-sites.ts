import type { Board } from './board';
import { builtin } from './builtin';
import { dice } from './dice';
import { glassdoor } from './glassdoor';
import { simplyhired } from './simplyhired';
import { wellfound } from './wellfound';
import { workAtAStartup } from './work-at-a-startup';
import { ziprecruiter } from './ziprecruiter';

/** Sites that gather postings of many employers: one content script serves them all. */
export const jobSites: readonly Board[] = [
  builtin,
  dice,
  glassdoor,
  simplyhired,
  wellfound,
  workAtAStartup,
  ziprecruiter,
];
