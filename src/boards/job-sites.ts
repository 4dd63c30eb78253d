import type { Board } from './board';
import { builtin } from './builtin';
import { dice } from './dice';
import { wellfound } from './wellfound';
import { workAtAStartup } from './work-at-a-startup';

/** Sites that gather technical jobs of many employers, a page each: one content script serves them. */
export const jobSites: readonly Board[] = [builtin, dice, wellfound, workAtAStartup];
