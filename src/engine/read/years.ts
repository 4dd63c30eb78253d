import type { Evidence } from '../../insights';
import type { Sentence } from './facts';
import { isLeadership } from './leading-years';
import { quoteAround } from './quote';
import { desired } from './wished';

/** One statement of years asked for, as it stands in a sentence. */
export interface YearsAsked {
  years: number;
  /** Years of leading people or projects, not of the craft. */
  leadership: boolean;
  /** True where the years only go with a lower degree, or stand in for one. */
  instead: boolean;
  strength: 'required' | 'preferred';
  sentence: Sentence;
  /** Offsets into the sentence's text. */
  start: number;
  end: number;
  /** The words up to the next statement: what the years are of. */
  of: string;
}

const numbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
};

const named = Object.keys(numbers).join('|');
const number = `(?:\\d{1,2}|${named})`;

/** Lost breaks glue words to figures ("and5 years"), never to letters alone ("v2", "often"). */
const opening = `(?:(?<![\\d_$€£.,/-])(?<!\\b[a-z])(?=\\d)|\\b(?<![$€£.,/-])(?=[a-z]))`;

const pattern = new RegExp(
  `${opening}(${number})(?: ?\\( ?\\d{1,2} ?\\+?\\))? ?(?:\\+|plus|or more)?(?: ?(?:-|–|—|to|or|/) ?(${number}) ?\\+?)? ?(?:\\+|plus|or more)?(?: ?\\( ?\\d{1,2} ?\\+?\\))?(?:,? ?(?:ideally|preferably) (?:\\d{1,2}) ?\\+?)?[ -]?(?:(?:full|overall|total|solid|plus) )?(?:years?\\b|yrs?\\b|yoe\\b|jahren?\\b|años\\b|ans d|of (?:those|these|them|which)\\b(?= [a-z]+ing\\b| as\\b| in\\b)|(?=in (?:an? )?(?:people |team )?(?:leadership|management|managerial|supervisory)\\b))['’]?`,
  'gi',
);

/** What follows a number of years that is nobody's experience. */
const notAfter =
  /^[\s,-]*(?:old\b|of age|ago\b|in (?:business|the (?:market|industry))\b|in a row|cliff|vest|anniversar|contract|term\b|degree|college|university|undergraduate|bachelor|program\b|apprenticeship|probation|plan\b|running|history|strong\b|period|of (?:service|operation|history|growth|innovation|university|college|study|tenure|employment with)|sabbatical|later|from\b|after\b|into\b|warranty|out\b)/i;

/** What comes before such a number. */
const notBefore =
  /(?:\b(?:past|last|next|every|within|under|after|first|by|vests? over|over the|once every|each|previous|the|for (?:over|more than|almost|nearly|about)|than a|celebrat\w+|history of|up to|no more than|at most|fewer than|maximum(?: of)?|less than|valid for|in (?:just|only|under))|\b(?:age|aged)(?: of)?) ?$/i;

/** Sentences that speak of somebody else's years. */
const othersYears =
  /\b(?:collective(?:ly)?|vest(?:s|ing|ed)?|founded|established|in business|sabbatical|our (?:clients|customers|company|founders?|history)|we(?:'ve| have) (?:been|served|helped|built|grown)|has (?:been|served|grown|helped)|years of age|age or older|parental leave|tenure)\b/i;

const wishes =
  /\b(?:experience|expertise|background|track record|proven|hands-on|working|worked|practice|exposure|knowledge|leadership|industry|professional|managing|leading|building|role|erfahrung|experiencia|exp\b|engineering|development|developing|designing|in (?:a|an)\b|as an?\b|management|required|minimum|at least)/i;

const preferredCue = new RegExp(
  String.raw`\b(?:preferred|preferable|nice to have|(?:is|are|a|as a|big|strong|huge) plus\b|bonus|advantage|would be (?:great|nice)|${desired})`,
  'i',
);

/** Wishes for what follows: "preferably 9 years", but "4 years of Go, preferably in production". */
const wishAhead = /\b(?:preferably|ideally)\b/i;
const endsInWish = /\b(?:preferably|ideally)\W*$/i;

const insteadCue =
  /\b(?:in lieu|without (?:a |the )?degree|no degree|substitut\w+|equivalent (?:combination|to)|in place of|(?:with|and) (?:a |an )?(?:master|ph\.?d|advanced|doctora|graduate|m\.?s\.?\b)\w*)/i;

/** A sentence with more numbers of years is no sentence. */
const mostStatements = 8;

/** Every number of years a posting asks for. */
export function findYears(sentences: readonly Sentence[]): YearsAsked[] {
  return sentences.flatMap((sentence) => inSentence(sentence));
}

function inSentence(sentence: Sentence): YearsAsked[] {
  const { text, section } = sentence;
  if (!/year|yrs|yoe|jahre|años|ans d/i.test(text)) return [];
  if (section === 'benefits' || section === 'legal' || section === 'pay') return [];
  const matches = [...text.matchAll(pattern)].slice(0, mostStatements);
  const found: YearsAsked[] = [];
  let from = 0;
  for (const [at, match] of matches.entries()) {
    const [statement, number = ''] = match;
    const before = text.slice(from, match.index);
    const end = match.index + statement.length;
    from = end;
    const years = numbers[number.toLowerCase()] ?? Number(number);
    if (years === 0 || years > 30) continue;
    const next = matches[at + 1];
    const rest = text.slice(end, next?.index);
    // "4 years of Go, preferably 9 years": the wish is the next one's.
    const after = next === undefined ? rest : rest.replace(endsInWish, '');
    if (!isAsked(sentence, before, after, text)) continue;
    const of = clause(after);
    const near = before.slice(-40);
    found.push({
      years,
      leadership: isLeadership(before, of),
      instead: insteadCue.test(after.slice(0, 90)) || insteadCue.test(near),
      strength:
        section === 'preferred' ||
        preferredCue.test(of) ||
        endsInWish.test(of) ||
        preferredCue.test(near) ||
        wishAhead.test(near) ||
        /^\W{0,4}(?:ideally|preferably|nice to have|bonus)\b/i.test(text)
          ? 'preferred'
          : 'required',
      sentence,
      start: match.index,
      end,
      of,
    });
  }
  return found;
}

function isAsked(sentence: Sentence, before: string, after: string, text: string): boolean {
  if (notAfter.test(after) || notBefore.test(before.slice(-24))) return false;
  const around = `${before.slice(-150)} ${after.slice(0, 150)}`;
  if (othersYears.test(around) && sentence.section !== 'requirements') return false;
  if (/\b(?:combined (?:\w+ )?experience|years combined|collective|vest)/i.test(text)) return false;
  const inList = sentence.section === 'requirements' || sentence.section === 'preferred';
  if (inList) return true;
  // "With over 10 years of experience, Acme ...": a firm praises itself.
  if (
    /^(?:with|for|over|after|backed by)\b/i.test(text) &&
    !/\b(?:you|candidate|must)\b/i.test(text)
  )
    return false;
  if (/\byou (?:have|need|bring|will need|should have)\W*$/i.test(before)) return true;
  // A line of its own: "10+ years of enterprise sales".
  if (
    /^\W*(?:at least |a? ?minimum (?:of )?|over |mindestens )?$/i.test(before) &&
    /^ ?(?:of|in|erfahrung)\b/i.test(after)
  )
    return true;
  const near = before.slice(-120);
  const company = /\b(?:we|our|us|company|companies|firm|team)\b/i.test(near);
  const seeks = /\b(?:look|require|need|seek|expect|must|ideal|you|candidate)/i.test(text);
  if (company && !seeks) return false;
  return wishes.test(after.slice(0, 80)) || (seeks && wishes.test(text));
}

/** What the years are of: up to the end of the clause. */
function clause(after: string): string {
  const stop = after.search(
    /;|\. |, (?:including|of which|with (?:at least|a minimum))|\b(?:including|of which)\b/,
  );
  return (stop < 0 ? after : after.slice(0, stop)).slice(0, 160);
}

/** The overall and the leadership minimum of what was asked. */
export function overallYears(asked: readonly YearsAsked[]): {
  years: { value: number; evidence: Evidence } | null;
  leadershipYears: { value: number; evidence: Evidence } | null;
} {
  const leading = asked.filter(({ leadership }) => leadership);
  const crafts = asked.filter(({ leadership }) => !leadership);
  // "Option 1: a degree and 5 years. Option 2: 7 years": the first is the minimum, whatever else is told.
  const option = crafts.find(({ sentence }) => /^option (?:1|one|a)\b/i.test(sentence.text));
  if (option !== undefined) return { years: evident(option), leadershipYears: pick(leading) };
  const [first, second] = leading;
  // "5 years as a manager, with at least 3 leading teams": the first are overall years.
  if (
    crafts.length === 0 &&
    first !== undefined &&
    second?.sentence === first.sentence &&
    second.years < first.years &&
    /\bas (?:an? )?[a-z]/i.test(first.of)
  ) {
    return { years: evident(first), leadershipYears: evident(second) };
  }
  const isRequired = ({ strength }: YearsAsked) => strength === 'required';
  const wishedOnly = leading.some(isRequired) && !crafts.some(isRequired);
  return { years: wishedOnly ? null : pick(crafts), leadershipYears: pick(leading) };
}

/** The most that is required: the other statements are parts of it. Wishes count where nothing else does. */
function pick(asked: readonly YearsAsked[]): { value: number; evidence: Evidence } | null {
  const required = asked.filter(({ strength, instead }) => strength === 'required' && !instead);
  const pool = required.length > 0 ? required : asked.filter(({ instead }) => !instead);
  const [first] = [...pool].sort((a, b) => b.years - a.years);
  return first === undefined ? null : evident(first);
}

function evident({ years, sentence, start, end }: YearsAsked): {
  value: number;
  evidence: Evidence;
} {
  return { value: years, evidence: quoteAround(sentence, start, end) };
}
