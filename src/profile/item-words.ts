import { degreeNames } from './degree-names';
import { spanWords } from './month-words';
import type { PersonList, PersonLists } from './person';

/** An item of the profile's lists in a line: "Director of ML, Acme, Mar 2019 – now". */
export const itemWords: { [L in PersonList]: (item: PersonLists[L]) => string } = {
  roles: ({ title, company, led, ...span }) =>
    said(title, company, spanWords(span), led !== null && led > 0 && `led ${led}`),
  degrees: ({ level, field, school, year }) =>
    said(field ? `${degreeNames[level]} in ${field}` : degreeNames[level], school, year),
  certifications: ({ name, year }) => said(name, year),
  languages: ({ name, level }) => said(name, level),
};

function said(...parts: (string | number | null | false)[]): string {
  return parts.filter(Boolean).join(', ');
}
