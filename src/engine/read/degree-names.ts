import type { Degree } from '../../insights';

/** A degree named in a text. Offsets are UTF-16 into that text. */
export interface NamedDegree {
  degree: Degree;
  start: number;
  end: number;
}

/**
 * Names of degrees, in their usual spellings. Short ones count only in capitals: "ms" and "ba" are
 * words of other things.
 */
const names: [Degree, RegExp][] = [
  [
    'none',
    /\b(?:high[- ]?school(?= (?:diploma|degree|graduate|education|equivalen|or\b|required)|[),;./]|$)|GED\b|G\.E\.D|associate(?:['’]?s)?[’']? degree)/gi,
  ],
  [
    'bachelors',
    /bachelor(?:['’]?s|s['’])?\b(?! party)|\b(?:baccalaureate|(?:undergraduate|university|college|4[- ]year|four[- ]year|hochschul) ?(?:degree|abschluss|education)|b\.? ?tech\b|licenciatura|ingenier[ií]a en|abgeschlossenes studium|bca\b)/gi,
  ],
  [
    'masters',
    /\b(?:master(?:['’]s|s['’]|s)?(?=,| ?\/| or\b| and\b| degree| in\b| of (?:science|arts|engineering|business)| prefer| is| with|\)|\.|;|$| \()(?! (?:data|the)\b)|m\.? ?tech\b|graduate degree|post-?graduate (?=degree|diploma|education)|maestr[ií]a|mca\b)|advanced (?:technical |engineering |relevant )?degree/gi,
  ],
  ['phd', /\b(?:ph\.? ?d\b\.?|doctora(?:te|l)\b|dphil\b)/gi],
];

/** A degree without its name is a first degree; where a name stands right before it, the name counts. */
const unnamed =
  /\b(?:(?:technical|engineering|relevant|science|cs|stem) degree|degree in (?=[a-z])|degree or (?:equivalent|related|relevant)|degree from)|^\W{0,4}(?:an? )?degree\b/gi;

const capitals: [Degree, RegExp][] = [
  ['bachelors', /\b(?:B\.?S\.?(?:c\.?)?|B\.?A\.?|B\.?E\.?|BSc|BEng|BTech)(?=[\s/,;.)]|$)/g],
  [
    'masters',
    /\b(?:M\.?S\.?(?:c\.?)?|MSc|MEng|M\.?E\.|MTech|MBA)(?=[\s/,;.)]|$)(?!\s(?:Office|Excel|Word|SQL|Teams|Project|Azure|Dynamics|Power|Outlook|Windows|Visio|Access|Suite|365))/g,
  ],
];

/** Words one of which stands in every sentence about education. */
export const aboutDegree =
  /\b(?:degree|education|diploma|bachelor|master|ph\.? ?d|doctora|computer science|engineering|equivalent|related|field|mathematics|statistics|quantitative|discipline|[bm]\.?s(?:\.?c)?|[bm]eng|mba|university|college|science|studium|studies)\b/i;

/** Cheap to ask; one of them is true of every text with a degree's name in it. */
const mayName =
  /degree|bachelor|master|doctora|dphil|ph\.? ?d|school|baccal|graduate|universit|college|tech\b|licenc|ingenier|studium|maestr|abschlu/i;
const mayShorten = /\b(?:[BM]\.?(?:S|A|E|Sc|Eng)\b|MBA|GED|G\.E|BCA|MCA)/;

/** Cheap to ask; false: certainly no degree is named. */
export function mayNameDegree(text: string): boolean {
  return mayName.test(text) || mayShorten.test(text);
}

/** The degrees a text names, in order. */
export function degreesIn(text: string): NamedDegree[] {
  const short = mayShorten.test(text);
  if (!short && !mayName.test(text)) return [];
  const found: NamedDegree[] = [];
  const collect = (degree: Degree, pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      found.push({ degree, start: match.index, end: match.index + match[0].length });
    }
  };
  for (const [degree, pattern] of names) collect(degree, pattern);
  if (short && (text.length < 30 || aboutDegree.test(text)))
    for (const [degree, pattern] of capitals) collect(degree, pattern);
  const named = found.length;
  collect('bachelors', unnamed);
  const bare = found.splice(named);
  const alone = bare.filter(
    ({ start, end }) => !found.some((one) => one.start < end && start < one.end + 24),
  );
  return [...found, ...alone].sort((a, b) => a.start - b.start);
}
