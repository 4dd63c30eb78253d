import type { Board } from './board';
import { smartrecruiters } from './smartrecruiters';
import { workday } from './workday';

/** Where large employers keep their postings, each with pages of the board's making: one content script serves them. */
export const enterpriseBoards: readonly Board[] = [smartrecruiters, workday];
