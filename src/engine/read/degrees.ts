import type { Degree, Evidence } from '../../insights';
import { aboutDegree, degreesIn, mayNameDegree, type NamedDegree } from './degree-names';
import type { Sentence } from './facts';
import { quoteAround } from './quote';
import { desired } from './wished';

const order: readonly Degree[] = ['none', 'bachelors', 'masters', 'phd'];

const preferredCue = new RegExp(
  String.raw`\b(?:prefer(?:red|ably|ence)?|(?:is|are|an?|as a|big|strong|huge|definite) (?:big |strong |huge |definite |added )?(?:plus|bonus|advantage|asset)\b|nice to have|ideal(?:ly)?|advantage(?:ous)?|welcome|beneficial|valued|von vorteil|${desired})`,
  'i',
);

/** Whatever the heading above says, these words demand. */
const demands = /\b(?:requires?|required|must (?:have|hold|possess)|minimum|at least)\b/i;

/** A degree of another kind, or nobody's demand. */
const notDegree =
  /\b(?:candidates are unlikely|ph\.?d['’]s|tuition|reimburse\w*|degree of (?!science|arts)|high degree|some degree|360|degrees? (?:celsius|fahrenheit)|without a degree|scrum master|phds (?:from|and engineers)|team of|founded by|our founders|possession of a degree|we (?:are|have) (?:a team|phds))/i;

/** Says that none is asked for. */
const noDegree =
  /\b(?:no (?:college |university )?degree (?:is )?(?:required|needed|necessary)|degree (?:is )?not (?:required|needed|necessary)|(?:don['’]t|not) (?:need|require|care|have to have)\b[^.]{0,40}degree)/i;

interface Asked {
  degree: Degree;
  evidence: Evidence;
}

/** The lowest degree accepted and the lowest one wished for, each with the words that say so. */
export function findDegrees(sentences: readonly Sentence[]): {
  required: Asked | null;
  preferred: Asked | null;
} {
  let required: Asked | null = null;
  let preferred: Asked | null = null;
  for (const sentence of sentences) {
    if (sentence.block < 0 || sentence.section === 'benefits' || sentence.section === 'legal')
      continue;
    if (!mayNameDegree(sentence.text)) continue;
    if (noDegree.test(sentence.text)) {
      required ??= { degree: 'none', evidence: quoteAround(sentence, 0, 40) };
      continue;
    }
    const named = degreesIn(sentence.text);
    if (named.length === 0) continue;
    if (notDegree.test(sentence.text) || !isDemand(sentence)) continue;
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
  // What is less than is required anyway is no wish.
  if (preferred !== null && required !== null && isLower(preferred.degree, required.degree)) {
    preferred = null;
  }
  return { required, preferred };
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

/** Where one demand ends and the next begins: "BS required; MS or PhD preferred". */
const cuts =
  /[;:]|\.\s|, (?!or\b|and\b|\/)|\)|\b(?:required|preferred|preferably|ideally|with|plus)\b/i;

/** The degrees of a sentence by clause. */
function clauses(sentence: Sentence, named: readonly NamedDegree[]): Part[] {
  const parts: Part[] = [];
  let group: NamedDegree[] = [];
  let from = 0;
  for (const [at, one] of named.entries()) {
    group.push(one);
    const next = named[at + 1];
    let end = next?.start ?? sentence.text.length;
    if (next !== undefined) {
      const between = sentence.text.slice(one.end, end);
      const cut = cuts.exec(between);
      // "BS, MS or PhD" goes on.
      if (cut === null || /^[\s,]*$/.test(between)) continue;
      // "MS preferred" belongs to what is before, "preferably MS" to what follows.
      if (/\b(?:preferably|ideally)\b/i.test(between)) end = one.end + cut.index;
    }
    parts.push(partOf(sentence, group, from, end));
    group = [];
    from = end;
  }
  return parts;
}

function partOf(
  { text, section }: Sentence,
  group: readonly NamedDegree[],
  from: number,
  until: number,
): Part {
  const start = group[0]?.start ?? until;
  const last = group.at(-1)?.end ?? until;
  const before = text.slice(Math.max(from, start - 30), start);
  const after = text.slice(start, Math.min(until, last + 140));
  const wished = preferredCue.test(after) || /\b(?:preferably|ideally|preferred)\b/i.test(before);
  const demanded =
    demands.test(text.slice(Math.max(0, start - 40), start)) ||
    /^[^,;.]{0,60}\brequired\b/i.test(after);
  const preferred = wished || (section === 'preferred' && !demanded);
  // Of what is demanded the lowest will do; of what is wished for the first named is meant.
  const degrees = group.map(({ degree }) => degree);
  const lowest = order.find((one) => degrees.includes(one));
  const degree = (preferred ? degrees[0] : lowest) ?? 'none';
  return { degree, preferred, start, end: until };
}

function isLower(a: Degree, b: Degree): boolean {
  return order.indexOf(a) < order.indexOf(b);
}
