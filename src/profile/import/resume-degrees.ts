import type { HeldDegree } from '../person';
import type { FoundItem } from './finding';
import type { ResumeLine } from './resume-lines';

const levels: [HeldDegree['level'], RegExp][] = [
  [
    'phd',
    /\b(?:ph\.? ?d\b\.?|doctor(?:ate|al degree| of philosophy)|doktor(?:at|in)?\b|doctorat\b|d\.?phil\b|promotion\b|dr\.-? ?ing\.?|dr\. ?rer\. ?nat\.?)/i,
  ],
  [
    'masters',
    /\b(?:master(?:['’]?s)?(?: degree)?\b(?! ?class)|m\.?(?: ?|a\.?)sc?\b\.?|m\.?eng\b\.?|m\.?a\.?(?= |,)|mba\b|m\.?tech\b\.?|m\.?phil\b|diplom\b(?!a)|diplom-\p{L}+|dipl\.-? ?(?:ing|inf|math|phys)\w*\.?|magister\b|dipl[oô]me d['’]ing[eé]nieur)/iu,
  ],
  [
    'bachelors',
    /\b(?:bachelor(?:['’]?s)?(?: degree)?\b|b\.? ?sc?\b\.?|b\.?eng\b\.?|b\.?tech\b\.?|b\.?a\.?(?= |,)|licence\b(?= en| de|,))/i,
  ],
];

/** A degree begun is none yet, whether its own line says so or the one below. */
const unfinished =
  /\b(?:incomplete|unfinished|not (?:completed|finished)|did not (?:complete|finish)|dropped out|left (?:before|without)|without (?:a )?degree|no degree|all but dissertation|abd|in progress|ongoing|pursuing|candidate|expected|anticipated|abgebrochen|ohne abschluss|en cours|non achevée?)\b/i;

/** On the degree's own line: a stay, or a degree that is another's. */
const notHeld =
  /\b(?:exchange|visiting|summer school|coursework|thesis|dissertation|masterarbeit|bachelorarbeit|supervis\w+|mentor\w+|taught|tutor\w*|advis\w+|scrum master|honorary)\b/i;

const school =
  /(?<!\p{L})(?:universi[\p{L}]+|college|school|institut[\p{L}]*|polytech[\p{L}]+|politecnico|[\p{L}]*hochschule|academy|akademie|école|ecole|faculty|eth|epfl|mit|tu|fh|lmu|kth|iit|ucl|caltech)(?!\p{L})/iu;

/** The highest degree these words name; null: none. */
export function degreeLevel(words: string): HeldDegree['level'] | null {
  return levels.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The degrees a résumé lists, each with what its line says of field, school and year. */
export function resumeDegrees(lines: readonly ResumeLine[], today: string): FoundItem[] {
  const found: FoundItem[] = [];
  const thisYear = Number(today.slice(0, 4));
  for (const [at, { text, section }] of lines.entries()) {
    if (section !== 'education' || text.length > 240) continue;
    const [level, pattern] = levels.find(([, words]) => words.test(text)) ?? [];
    const said = pattern?.exec(text);
    if (!level || !said || notHeld.test(text) || unfinished.test(text)) continue;
    const beside = neighbours(lines, at);
    const years = yearsIn(text).length > 0 ? yearsIn(text) : yearsIn(beside.join(' '));
    const year = years.length > 0 ? Math.max(...years) : null;
    if ((year ?? 0) > thisYear || unfinished.test(beside[1])) continue;
    const parts = text.split(/\s*[,|·•;]\s*|\s[–—-]\s/).filter(Boolean);
    const named = parts.find((part) => school.test(part) && !isLevel(part));
    // "Diplôme d'ingénieur, INSA Rennes": behind the degree, in capitals, stands who gave it.
    const ownSchool =
      named ?? parts.slice(1).find((part) => /^\p{Lu}{3,}(?= |$)/u.test(part) && !isLevel(part));
    const nearSchool = beside.find((words) => school.test(words) && !isLevel(words));
    const item: HeldDegree = {
      id: `degree ${level} ${found.length}`,
      level,
      field: fieldIn(text, said.index + said[0].length, said[0]),
      school: tidy(ownSchool ?? nearSchool?.split(/\s*[|·•]\s*/)[0] ?? ''),
      year,
    };
    found.push({ kind: 'item', list: 'degrees', item, quote: text });
  }
  return found;
}

/** The lines right above and below that tell of the same degree: no other degree, no empty line. */
function neighbours(lines: readonly ResumeLine[], at: number): [string, string] {
  const near = (step: number) => {
    const line = lines[at + step];
    if (line?.section !== 'education' || line.text === '' || isLevel(line.text)) return '';
    return line.text.length < 120 ? line.text : '';
  };
  return [near(-1), near(1)];
}

function isLevel(words: string): boolean {
  return degreeLevel(words) !== null;
}

/** What the degree is in: the words behind it, or the second half of "Diplom-Informatik". */
function fieldIn(text: string, end: number, degree: string): string | null {
  const joined = /^diplom-(\p{L}+)/iu.exec(degree)?.[1];
  if (joined) return joined;
  const rest = text
    .slice(end)
    .replace(/^ ?\([^()]{0,60}\)/, '')
    // As job networks write it: "Bachelor of Science - BS, Computer Science".
    .replace(/^[\s\p{L}]{0,40}\s[-–]\s[A-Z][A-Za-z.]{1,6}(?=,)/u, '')
    .replace(
      /^[\s.,:(]*(?:of science|of arts|of engineering|of business administration|degree|der|en)?\b/i,
      '',
    )
    .replace(/^[\s.,:()]*(?:in|of|en|im|des?|d['’])?\s+/i, ' ');
  const words = rest.split(/[,|·•;()]|\s[–—-]\s|\b(?:from|at|an der|à l['’])\b|\d{4}/)[0] ?? '';
  const field = tidy(words);
  return field === null || school.test(field) || field.split(' ').length > 7 ? null : field;
}

function tidy(words: string): string | null {
  const plain = words
    .replace(/\(?(?:(?:19|20)\d{2}\s*[-–—]\s*)?(?:19|20)\d{2}\)?/g, '')
    .replace(/^[\s.,:;()–—-]+|[\s,:;(–—-]+$/g, '')
    .trim();
  return plain.length < 2 || plain.length > 120 ? null : plain;
}

function yearsIn(words: string): number[] {
  return [...words.matchAll(/\b((?:19|20)\d{2})\b/g)].map(([, year]) => Number(year));
}
