import { ashby } from './ashby';
import type { Board } from './board';
import { greenhouse } from './greenhouse';
import { lever } from './lever';
import { personio } from './personio';
import { recruitee } from './recruitee';
import { smartrecruiters } from './smartrecruiters';
import { teamtailor } from './teamtailor';
import { trakstar } from './trakstar';
import { workable } from './workable';
import { workday } from './workday';

/** Where employers keep their own postings: one content script serves them all. */
export const employerBoards: readonly Board[] = [
  ashby,
  greenhouse,
  lever,
  personio,
  recruitee,
  smartrecruiters,
  teamtailor,
  trakstar,
  workable,
  workday,
];
