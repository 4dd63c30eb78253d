import { ashby } from './ashby';
import type { Board } from './board';
import { builtin } from './builtin';
import { dice } from './dice';
import { glassdoor } from './glassdoor';
import { greenhouse } from './greenhouse';
import { lever } from './lever';
import { personio } from './personio';
import { recruitee } from './recruitee';
import { simplyhired } from './simplyhired';
import { smartrecruiters } from './smartrecruiters';
import { teamtailor } from './teamtailor';
import { trakstar } from './trakstar';
import { wellfound } from './wellfound';
import { workAtAStartup } from './work-at-a-startup';
import { workable } from './workable';
import { workday } from './workday';
import { ziprecruiter } from './ziprecruiter';

/** The boards that are a table of hooks: one content script serves them all. */
export const employerBoards: readonly Board[] = [
  ashby,
  builtin,
  dice,
  glassdoor,
  greenhouse,
  lever,
  personio,
  recruitee,
  simplyhired,
  smartrecruiters,
  teamtailor,
  trakstar,
  wellfound,
  workAtAStartup,
  workable,
  workday,
  ziprecruiter,
];
