import type { Flag, FlagContext, Hit } from './flag';
import { matchesOf } from './phrases';

export const manyDirectReports: Flag = {
  id: 'many-direct-reports',
  title: 'Many direct reports',
  why: 'With so many people reporting to one person there is little time for each; a layer of managers may be missing.',
  question: 'Are there managers in between, or are they planned?',
  mend: 'Say how many report directly and how many through managers.',
  category: 'role',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: ['You have 18 direct reports.', 'Manage 25+ direct reports.'],
  ignores: ['You have 7 direct reports.', 'Lead 40 engineers through five managers.'],
};

const reports = /\b(\d{1,3})\+? (?:\w+ )?direct reports\b/gi;

/** More than this many people is much for one person. */
const most = 14;

function find(context: FlagContext): Hit[] {
  return [...matchesOf(context, reports)].flatMap(({ match, span }) =>
    Number(match[1]) > most ? [{ span }] : [],
  );
}
