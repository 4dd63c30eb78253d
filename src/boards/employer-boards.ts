import type { Board } from './board';
import { lever } from './lever';
import { personio } from './personio';
import { recruitee } from './recruitee';
import { smartrecruiters } from './smartrecruiters';
import { teamtailor } from './teamtailor';
import { trakstar } from './trakstar';
import { workable } from './workable';
import { workday } from './workday';

/** Where employers keep their own postings, in their pages' words or schema.org's: one content script serves them. */
export const employerBoards: readonly Board[] = [
  lever,
  personio,
  recruitee,
  smartrecruiters,
  teamtailor,
  trakstar,
  workable,
  workday,
];
