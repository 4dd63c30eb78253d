import { placeAbroad } from '../../engine/pay/abroad';
import { placeCalled } from '../../engine/pay/place';
import type { Knowledge } from '../../knowledge/schema';
import type { Finding } from './finding';
import { resumeCertifications } from './resume-certifications';
import { resumeDegrees } from './resume-degrees';
import { resumeLanguages } from './resume-languages';
import { resumeLines } from './resume-lines';
import { type PlaceIn, resumePerson } from './resume-person';
import { resumeRoles } from './resume-roles';
import { resumeSkills } from './resume-skills';

/** Everything a résumé's text says that the profile can hold, with its words. Pure; `today` is an ISO date. */
export function readResume(
  text: string,
  knowledge: Pick<Knowledge, 'skills' | 'places'>,
  today: string,
): Finding[] {
  const lines = resumeLines(text);
  const placeIn: PlaceIn = (words) => {
    const place = placeCalled(words, knowledge.places);
    if (place) return place.kind === 'country' ? 'country' : 'city';
    const abroad = placeAbroad(words);
    return abroad !== null && words.split(', ').includes(abroad) ? 'country' : null;
  };
  const isPlace = (words: string) => elsewhere.test(words) || placeIn(words) !== null;
  const roles = resumeRoles(lines, isPlace, today);
  return [
    ...resumePerson(lines, roles, placeIn, today),
    ...roles.map(
      ({ role, quote }): Finding => ({ kind: 'item', list: 'roles', item: role, quote }),
    ),
    ...resumeDegrees(lines, today),
    ...resumeCertifications(lines, knowledge.skills, today),
    ...resumeLanguages(lines),
    ...resumeSkills(lines, roles, knowledge.skills, today),
  ];
}

/** Beside the places we know: no place at all. */
const elsewhere =
  /^(?:remote|hybrid|on-?site|worldwide|europe|emea|apac|home ?office|télétravail)$/i;
