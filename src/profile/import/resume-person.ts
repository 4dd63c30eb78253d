import type { PersonFields } from '../edit';
import { type Stretch, stretchesIn, yearsOf } from './date-ranges';
import type { Finding } from './finding';
import { budgetOwned, peopleLed } from './led-and-spent';
import { ownWords } from './own-words';
import type { ResumeLine } from './resume-lines';
import { isProse, type NamedRole } from './resume-roles';
import { isMachineLearning, leadsPeople } from './role-titles';

type FoundField = Extract<Finding, { kind: 'field' }>;
/** What these words name. */
export type PlaceIn = (words: string) => 'city' | 'country' | null;
type YearsField = 'totalYears' | 'mlYears' | 'leadershipYears';

const yearsFields: readonly YearsField[] = ['totalYears', 'mlYears', 'leadershipYears'];

const explicit =
  /\b(?:over |more than |nearly |about |über )?(\d{1,2})\+? (?:(?:years?|yrs|jahre) (?:of )?(?:[a-z-]+ ){0,4}?(?:experience|erfahrung|leading|managing|leadership|in (?:machine|software|ml|ai|data|engineering))|ans d['’]expérience|of them (?:in|with|as) (?:machine learning|ml|ai|mlops|deep learning|data science|leading|leadership|managing))/gi;

/** Of machine learning itself, not of what else was done in it. */
const ofMachineLearning =
  /\b(?:years?|yrs|jahre|of them) (?:of |in )?(?:(?:experience|erfahrung) (?:in|with|im) )?(?:machine|ml|ai|deep learning|mlops|data science)\b/i;

/** What a résumé says of the person beside skills and the items of lists. */
export function resumePerson(
  lines: readonly ResumeLine[],
  roles: readonly NamedRole[],
  placeIn: PlaceIn,
  today: string,
): FoundField[] {
  return [
    ...yearsFound(lines, roles, today),
    ...largest(lines, 'largestTeam', peopleLed),
    ...largest(lines, 'budget', budgetOwned),
    ...locationFound(lines, placeIn),
  ];
}

/** Stated outright, or added up from the dates of the jobs. */
function yearsFound(
  lines: readonly ResumeLine[],
  roles: readonly NamedRole[],
  today: string,
): FoundField[] {
  const said = lines
    .filter(({ section }) => section === 'top' || section === 'summary')
    .flatMap(({ text }) =>
      [...ownWords(text).matchAll(explicit)].map(([words, years]) => ({
        words,
        years: Number(years),
        text,
      })),
    );
  const about = (words: string): YearsField =>
    /lead|manag/i.test(words)
      ? 'leadershipYears'
      : ofMachineLearning.test(words)
        ? 'mlYears'
        : 'totalYears';
  const jobs = lines.flatMap(({ text, section }) =>
    section === 'experience' && !isProse(text)
      ? stretchesIn(text, today).map((stretch) => ({ stretch, text }))
      : [],
  );
  const held = roles.map(({ stretch, quote, role }) => ({ stretch, text: quote, role }));
  const summed: Record<YearsField, { stretch: Stretch; text: string }[]> = {
    totalYears: jobs,
    mlYears: held.filter(({ role }) => isMachineLearning(role.title)),
    leadershipYears: held.filter(({ role }) => (role.led ?? 0) > 0 || leadsPeople(role.title)),
  };
  return yearsFields.flatMap((name) => {
    const outright = said.find(({ words }) => about(words) === name);
    if (outright) return [field(name, outright.years, outright.text)];
    const years = yearsOf(summed[name].map(({ stretch }) => stretch));
    if (years <= 0 || years > 60) return [];
    return [field(name, years, summed[name].map(({ text }) => text).join(' · '))];
  });
}

function field(name: YearsField, years: number, quote: string): FoundField {
  return { kind: 'field', set: { [name]: years }, quote };
}

/** The largest figure any line of the jobs or the summary states. */
function largest(
  lines: readonly ResumeLine[],
  name: keyof PersonFields,
  read: (line: string) => number | null,
): FoundField[] {
  let most: { figure: number; text: string } | null = null;
  for (const { text, section } of lines) {
    if (section !== 'experience' && section !== 'summary') continue;
    const figure = read(ownWords(text));
    if (figure !== null && figure > (most?.figure ?? 0)) most = { figure, text };
  }
  if (!most) return [];
  const { figure, text } = most;
  return [{ kind: 'field', set: { [name]: figure }, quote: text }];
}

/** What stands before a place and says that it is one. */
const label =
  /^\s*(?:address|location|based in|lives? in|anschrift|wohnort|ort|adresse|lieu)\b ?:?/i;
/** "Chicago, IL 60614", "44000 Nantes". */
const postcode = /((?:^|, )[A-Z]{2}) \d{5}(?:-\d{4})?$|^(?:[A-Z]{1,2}-)?\d{4,5} (?=\p{Lu})/u;

/** The place beside the name: the first line of the head that names one we know. */
function locationFound(lines: readonly ResumeLine[], placeIn: PlaceIn): FoundField[] {
  const body = lines.findIndex(
    ({ section }) => section === 'experience' || section === 'education',
  );
  const head = lines
    .slice(0, Math.min(body < 0 ? 10 : body, 40))
    .filter(({ section }) => section !== 'summary' && section !== 'skills');
  for (const { text } of [...head, ...lines.filter(({ section }) => section === 'contact')]) {
    for (const part of text.split(/[|•·;\t]| {2,}| [–/-] /)) {
      const labelled = label.test(part);
      const words = part.replace(label, '').replace(postcode, '$1').trim();
      if (words.length < 3 || words.length > 60 || /[@\d]{2}|https?:|@/.test(words)) continue;
      const place = placeIn(words);
      if (place === 'city' || (place === 'country' && (words.includes(',') || labelled))) {
        return [{ kind: 'field', set: { location: words }, quote: text }];
      }
    }
  }
  return [];
}
