import type { Board } from './board';
import { lever } from './lever';
import { workable } from './workable';

/** Where employers keep their postings, read by the pages' words: one content script serves them. */
export const employerBoards: readonly Board[] = [lever, workable];
