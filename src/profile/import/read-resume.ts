import { placeCalled } from '../../engine/pay/place';
import type { Knowledge } from '../../knowledge/schema';
import type { Finding } from './finding';
import { resumeLines } from './resume-lines';
import { resumePerson } from './resume-person';
import { resumeSkills } from './resume-skills';

/** Everything a résumé's text says that the profile can hold, with its words. Pure; `today` is an ISO date. */
export function readResume(
  text: string,
  knowledge: Pick<Knowledge, 'skills' | 'places'>,
  today: string,
): Finding[] {
  const lines = resumeLines(text);
  const placeIn = (words: string) => placeCalled(words, knowledge.places);
  return [...resumePerson(lines, placeIn, today), ...resumeSkills(lines, knowledge.skills, today)];
}
