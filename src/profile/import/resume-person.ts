import type { Degree } from '../../insights';
import type { Place } from '../../knowledge/schema';
import { stretchesIn, yearsOf } from './date-ranges';
import type { Finding, FoundFields } from './finding';
import type { ResumeLine } from './resume-lines';

type FoundField = Extract<Finding, { kind: 'field' }>;

const degrees: [Exclude<Degree, 'none'>, string, RegExp][] = [
  ['phd', 'Doctorate', /\b(?:ph\.? ?d\b|doctora(?:te|l)|dphil|promotion\b|dr\.-? ?ing)/i],
  [
    'masters',
    'Master’s',
    /\b(?:master(?:['’]?s)?\b|m\.?sc?\b\.?|m\.?eng\b|mba\b|mtech\b|diplom(?:-|\b)|magister)/i,
  ],
  [
    'bachelors',
    'Bachelor’s',
    /\b(?:bachelor(?:['’]?s)?\b|b\.?sc?\b\.?|b\.?eng\b|b\.?tech\b|b\.?a\.?(?= |,))/i,
  ],
];

/** Titles of those who lead people; whoever manages a project or a product need not. */
const leading =
  /\b(?:director|head of|(?<!project |product |program |programme |account )manager|vp|vice president|chief|cto|team ?lead(?:er)?|engineering lead|leiter(?:in)?|teamleiter(?:in)?|abteilungsleiter(?:in)?)\b/i;

const explicit =
  /\b(?:over |more than |nearly |about |über )?(\d{1,2})\+? (?:years?|yrs|jahre) (?:of )?(?:[a-z-]+ ){0,4}?(?:experience|erfahrung|leading|managing|leadership|in (?:machine|software|ml|ai|data|engineering))/gi;

/** What a résumé says of the person beside skills. */
export function resumePerson(
  lines: readonly ResumeLine[],
  placeIn: (words: string) => Place | null,
  today: string,
): FoundField[] {
  return [...yearsFound(lines, today), ...degreeFound(lines), ...locationFound(lines, placeIn)];
}

/** Stated outright, or added up from the dates of the jobs. */
function yearsFound(lines: readonly ResumeLine[], today: string): FoundField[] {
  const said = lines
    .filter(({ section }) => section === 'top' || section === 'summary')
    .flatMap(({ text }) => [...text.matchAll(explicit)].map((match) => ({ match, text })));
  const leads = (words: string) => /lead|manag/i.test(words);
  const total = said.find(({ match }) => !leads(match[0]));
  const led = said.find(({ match }) => leads(match[0]));
  const jobs = lines.flatMap(({ text, section }, at) =>
    section === 'experience' ? stretchesIn(text, today).map((stretch) => ({ stretch, at })) : [],
  );
  const ledJobs = jobs.filter(({ at }) => leading.test(titleNear(lines, at)));
  return [
    ...(total
      ? [field('totalYears', 'Experience', Number(total.match[1]), total.text)]
      : addedUp('totalYears', 'Experience', jobs, lines)),
    ...(led
      ? [field('leadershipYears', 'Leading people', Number(led.match[1]), led.text)]
      : addedUp('leadershipYears', 'Leading people', ledJobs, lines)),
  ];
}

function addedUp(
  name: 'totalYears' | 'leadershipYears',
  label: string,
  jobs: { stretch: Parameters<typeof yearsOf>[0][number]; at: number }[],
  lines: readonly ResumeLine[],
): FoundField[] {
  const years = yearsOf(jobs.map(({ stretch }) => stretch));
  if (years <= 0 || years > 60) return [];
  const quote = jobs.map(({ at }) => lines[at]?.text ?? '').join(' · ');
  return [field(name, label, years, quote)];
}

function field(
  name: 'totalYears' | 'leadershipYears',
  label: string,
  years: number,
  quote: string,
): FoundField {
  const set: Partial<FoundFields> = { [name]: years };
  return { kind: 'field', set, label, words: `${years} ${years === 1 ? 'year' : 'years'}`, quote };
}

/** The line of the dates and those beside it that belong to the same job's heading. */
function titleNear(lines: readonly ResumeLine[], at: number): string {
  const near = (step: number) => {
    const text = lines[at + step]?.text ?? '';
    return text.length < 90 && !/^[-•*▪●◦·]|[.;]$/.test(text) ? text : '';
  };
  const own = lines[at]?.text ?? '';
  if (leading.test(own)) return own;
  const above = near(-1);
  // An empty line parts this job from the one before.
  return [above === '' ? '' : `${near(-2)} ${above}`, own, near(1)].join(' | ');
}

function degreeFound(lines: readonly ResumeLine[]): FoundField[] {
  for (const [degree, words, pattern] of degrees) {
    const at = lines.find(({ section, text }) => section === 'education' && pattern.test(text));
    if (at) {
      return [{ kind: 'field', set: { degree }, label: 'Highest degree', words, quote: at.text }];
    }
  }
  return [];
}

/** The place beside the name: the first line of the head that names one we know. */
function locationFound(
  lines: readonly ResumeLine[],
  placeIn: (words: string) => Place | null,
): FoundField[] {
  const body = lines.findIndex(({ section }) => /^(?:summary|experience|education)$/.test(section));
  const head = lines.slice(0, Math.min(body < 0 ? 10 : body, 20));
  for (const { text } of [...head, ...lines.filter(({ section }) => section === 'contact')]) {
    for (const part of text.split(/[|•·;\t]| {2,}| [–/-] /)) {
      const words = part.replace(/\b(?:address|location|anschrift|wohnort)\b:?/i, '').trim();
      if (words.length < 3 || words.length > 60 || /[@\d]{2}|https?:|@/.test(words)) continue;
      const place = placeIn(words);
      if (place && (place.kind !== 'country' || words.includes(','))) {
        return [{ kind: 'field', set: { location: words }, label: 'Location', words, quote: text }];
      }
    }
  }
  return [];
}
