import type { Degree, Evidence } from '../../insights';
import type { Sentence } from './facts';
import { quoteAround } from './quote';

const order: readonly Degree[] = ['none', 'bachelors', 'masters', 'phd'];

/**
 * Names of degrees, in their usual spellings. Short ones count only in capitals: "ms" and "ba" are
 * words of other things.
 */
const names: [Degree, RegExp][] = [
  [
    'none',
    /\b(?:high[- ]?school (?:diploma|degree|graduate|education|equivalen\w+)|high school\b|\bGED\b|associate(?:['’]?s)?[’']? degree|\bG\.E\.D)/gi,
  ],
  [
    'bachelors',
    /\b(?:bachelor(?:['’]?s|s['’])?\b(?! party)|baccalaureate|(?:undergraduate|university|college|4[- ]year|four[- ]year|technical|engineering|relevant|cs|stem|hochschul) ?(?:degree|abschluss|education)|b\.? ?tech\b|licenciatura|ingenier[ií]a en|abgeschlossenes studium|graduation in|bca\b|degree in (?=[a-z])|degree or (?:equivalent|related|relevant)|degree from)/gi,
  ],
  [
    'masters',
    /\b(?:master(?:['’]s|s['’]|s)?(?=,| ?\/| or\b| and\b| degree| in\b| of (?:science|arts|engineering|business)| prefer| is| with|\)|\.|;|$| \()(?! (?:data|the)\b)|m\.? ?tech\b|advanced (?:technical |engineering )?degree|graduate degree|post-?graduate|maestr[ií]a|mca\b)/gi,
  ],
  ['phd', /\b(?:ph\.? ?d\b\.?|doctora(?:te|l)\b|dphil\b)/gi],
];

const capitals: [Degree, RegExp][] = [
  ['bachelors', /\b(?:B\.?S\.?(?:c\.?)?|B\.?A\.?|B\.?E\.?|BSc|BEng|BTech)(?=[\s/,;.)]|$)/g],
  [
    'masters',
    /\b(?:M\.?S\.?(?:c\.?)?|MSc|MEng|M\.?E\.|MTech|MBA)(?=[\s/,;.)]|$)(?!\s(?:Office|Excel|Word|SQL|Teams|Project|Azure|Dynamics|Power|Outlook|Windows|Visio|Access|Suite|365))/g,
  ],
];

const aboutDegree =
  /\b(?:degree|education|diploma|bachelor|master|ph\.? ?d|doctora|computer science|engineering|equivalent|related|field|mathematics|statistics|quantitative|discipline|b\.?s|m\.?s|university|college|science|studium|studies)\b/i;

const preferredCue =
  /\b(?:prefer(?:red|ably|ence)?|(?:is|are|a|an?|as a|big|strong|huge|definite) (?:big |strong |huge |definite |added )?(?:plus|bonus|advantage|asset)\b|nice to have|ideal(?:ly)?|desir(?:ed|able)|advantage(?:ous)?|highly desirable|welcome|beneficial|valued|von vorteil|bonus|or higher preferred)/i;

/** A degree of another kind, or nobody's demand. */
const notDegree =
  /\b(?:tuition|reimburse\w*|degree of (?!science|arts)|high degree|some degree|360|degrees? (?:celsius|fahrenheit)|no (?:college |university )?degree (?:is )?(?:required|needed|necessary)|degree (?:is )?not (?:required|needed|necessary)|don['’]t (?:need|require|care)\b[^.]{0,30}degree|without a degree|scrum master|phds? (?:from|and engineers)|team of|founded by|our founders|we (?:are|have) (?:a team|phds))/i;

interface Named {
  degree: Degree;
  start: number;
  end: number;
}

/** The lowest degree accepted and the lowest one wished for, each with the words that say so. */
export function findDegrees(sentences: readonly Sentence[]): {
  required: { degree: Degree; evidence: Evidence } | null;
  preferred: { degree: Degree; evidence: Evidence } | null;
} {
  let required: { degree: Degree; evidence: Evidence } | null = null;
  let preferred: { degree: Degree; evidence: Evidence } | null = null;
  for (const sentence of sentences) {
    if (sentence.section === 'benefits' || sentence.section === 'legal') continue;
    if (notDegree.test(sentence.text)) {
      if (/degree (?:is )?not|no (?:\w+ )?degree|don['’]t (?:need|require)/i.test(sentence.text)) {
        required ??= { degree: 'none', evidence: quoteAround(sentence, 0, 40) };
      }
      continue;
    }
    const named = degreesIn(sentence.text);
    if (named.length === 0 || !isDemand(sentence)) continue;
    for (const part of clauses(sentence, named)) {
      const evidence = quoteAround(sentence, part.start, part.end);
      if (part.preferred) {
        if (preferred === null || isLower(part.degree, preferred.degree)) {
          preferred = { degree: part.degree, evidence };
        }
      } else if (required === null || isLower(part.degree, required.degree)) {
        required = { degree: part.degree, evidence };
      }
    }
  }
  return { required, preferred };
}

function degreesIn(text: string): Named[] {
  const found: Named[] = [];
  const collect = (degree: Degree, pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      found.push({ degree, start: match.index, end: match.index + match[0].length });
    }
  };
  for (const [degree, pattern] of names) collect(degree, pattern);
  if (aboutDegree.test(text)) for (const [degree, pattern] of capitals) collect(degree, pattern);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // "Master's degree in" names one degree: a bare "degree in" right after another name is part of it.
  return found.filter(({ start, degree }, at) => {
    const before = found[at - 1];
    return (
      before === undefined ||
      degree !== 'bachelors' ||
      start >= before.end + 24 ||
      !/^degree/i.test(text.slice(start, start + 6))
    );
  });
}

function isDemand({ section, text }: Sentence): boolean {
  if (section === 'requirements' || section === 'preferred') return true;
  return aboutDegree.test(text) && !/\b(?:we|our team|our engineers)\b[^.]{0,40}\bph/i.test(text);
}

interface Part {
  degree: Degree;
  preferred: boolean;
  start: number;
  end: number;
}

/** The degrees of a sentence by clause: "BS required; MS or PhD preferred". */
function clauses(sentence: Sentence, named: readonly Named[]): Part[] {
  const { text, section } = sentence;
  const parts: Part[] = [];
  let group: Named[] = [];
  const close = (until: number) => {
    const [first] = group;
    if (first === undefined) return;
    const previousEnd = parts.at(-1)?.end ?? 0;
    const before = text.slice(Math.max(previousEnd, first.start - 30), first.start);
    const after = text.slice(first.start, until);
    const degree = group.reduce(
      (low, { degree: one }) => (isLower(one, low) ? one : low),
      first.degree,
    );
    const wished =
      preferredCue.test(after) || /\b(?:preferably|ideally|preferred:?)\b/i.test(before);
    parts.push({
      degree,
      preferred: section === 'preferred' || wished,
      start: first.start,
      end: until,
    });
    group = [];
  };
  for (const [at, one] of named.entries()) {
    group.push(one);
    const next = named[at + 1];
    const until = next?.start ?? text.length;
    const between = text.slice(one.end, until);
    const cut =
      /[;:]|\.\s|, (?!or\b|and\b|\/)|\)|\brequired\b|\bpreferred\b|\bwith\b|\bplus\b/i.exec(
        between,
      );
    if (next === undefined || (cut !== null && !/^[\s,/]*(?:or|and|\/)?[\s,/]*$/i.test(between))) {
      close(until);
    }
  }
  return parts;
}

function isLower(a: Degree, b: Degree): boolean {
  return order.indexOf(a) < order.indexOf(b);
}
