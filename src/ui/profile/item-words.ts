import type { PersonList, PersonLists } from '../../profile/person';
import { say } from '../../words/own-say';
import { listed } from '../parts/listed';
import { spanWords } from './month-words';
import { degreeNames, spokenWords } from './person-words';

/** An item of the profile's lists in a line: "Director of ML, Acme, Mar 2019 – now". */
export const itemWords: { [L in PersonList]: (item: PersonLists[L]) => string } = {
  roles: ({ title, company, led, ...span }) =>
    inALine(
      title,
      company,
      spanWords(span),
      led !== null && led > 0 && say('person.led', { people: led }),
    ),
  degrees: ({ level, field, school, year }) =>
    inALine(
      field
        ? say('person.degreeIn', { degree: degreeNames[level], subject: field })
        : degreeNames[level],
      school,
      year,
    ),
  certifications: ({ name, year }) => inALine(name, year),
  languages: ({ name, level }) => inALine(name, level && spokenWords[level]),
};

function inALine(...parts: (string | number | null | false)[]): string {
  return listed(parts.filter(Boolean).map(String));
}
