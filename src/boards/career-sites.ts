import type { Board } from './board';
import { personio } from './personio';
import { recruitee } from './recruitee';
import { teamtailor } from './teamtailor';
import { trakstar } from './trakstar';

/** Career sites of one employer each, which state their postings as data: one content script serves them. */
export const careerSites: readonly Board[] = [personio, recruitee, teamtailor, trakstar];
