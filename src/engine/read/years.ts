import type { Evidence } from '../../insights';
import type { Sentence } from './facts';
import { quoteAround } from './quote';

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

const preferredCue =
  /\b(?:preferred|preferabl[ey]|ideally|nice to have|(?:is|are|a|as a|big|strong|huge) plus\b|bonus|desired|desirable|advantage|would be (?:great|nice))/i;

const leads =
  /\b(?:leadership|people[- ]?(?:leader|manage|lead)\w*|(?:manag|lead|supervis|mentor|direct)(?:ing|ed|e|er|ership|ement)?\b[^.;]{0,45}\b(?:teams?|people|engineers|engineering|reports|managers|staff|scientists|organi[sz]ations?|developers|employees|groups?|individuals|professionals|others|leaders|researchers|analysts)\b|(?:management|managerial|supervisory|leadership|manager|team[- ]lead|lead)\b(?= (?:experience|role|position|capacity|level)| or\b|,|$|\.)|(?:engineering|team|technical|tech|people|line|direct|senior|functional) (?:management|manager|leadership|lead)\b|management experience|managing (?:and|or) (?:leading|mentoring)|as (?:an? )?(?:(?:engineering|people|technical|senior|software|product-minded|hands-on)[ -]){0,4}(?:manager|lead|leader|director|supervisor)\b|lead(?:ing)? role|führung|personalverantwortung|supervis\w+)/i;

/** The same with other work named before it: "recruiting, training and leading teams". */
const leadsAmong =
  /^[^.;]{0,40}\b(?:leading (?:[\w,-]+ ){0,4}initiatives|(?:recruit|hir|train|build|grow|mentor|coach|develop|scal)ing,? (?:(?:and |or )?\w+ing,? ){0,4}(?:leading|managing|mentoring)\b[^.;]{0,45}\bteams?\b)/i;

/** A list of titles of which one is no leader's: "as a manager, engineer or technical lead". */
const anyTitle =
  /\bas (?:an? )?[^.;]{0,60}\b(?:engineer|developer|analyst|scientist|consultant)\b(?! (?:manager|lead))/i;

/** Management of things, which is a craft of its own. */
const manageThings =
  /\b(?:program(?:me)?|project|product|data|account|portfolio|risk|change|property|vendor|database|customer|content|case|office|supply chain|project\/program|configuration|event|release|stakeholder|account)s? (?:and \w+ )?manage(?:ment|r)\b/gi;

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
  for (const [at, match] of matches.entries()) {
    const years = toNumber(match[1]);
    if (years === null || years === 0 || years > 30) continue;
    const previous = matches[at - 1];
    const before = text.slice(
      previous === undefined ? 0 : previous.index + previous[0].length,
      match.index,
    );
    const end = match.index + match[0].length;
    const after = text.slice(end, matches[at + 1]?.index ?? text.length);
    if (!isAsked(sentence, before, after, text)) continue;
    const of = clause(after);
    found.push({
      years,
      leadership: isLeadership(before, of),
      instead: insteadCue.test(after.slice(0, 90)) || insteadCue.test(before.slice(-40)),
      strength:
        section === 'preferred' ||
        preferredCue.test(of) ||
        preferredCue.test(before.slice(-40)) ||
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

const leadingVerb =
  /^(?:lead|manag|supervis|mentor|recruit|hir|train|build|grow|coach|direct|scal|develop|runn|oversee|work|serv|engineer)/i;

function isLeadership(before: string, of: string): boolean {
  if (anyTitle.test(of)) return false;
  // "engineering and management experience" is of both: overall years.
  const craft = of
    .replace(manageThings, ' ')
    .replace(/(\w+) (?:and|or) (?:people )?(?:management|leadership)\b/i, (words, first: string) =>
      /lead|manag|people|team|supervis|mentor/i.test(first) ? words : ' ',
    );
  // "experience shipping models and leading teams": the years are of the first.
  const verb = /\bexperience (?:in |with )?(\w+ing)\b/i.exec(craft)?.[1];
  if (verb !== undefined && !leadingVerb.test(verb))
    return leads.test(craft.split(/ and (?=lead|manag|mentor)/i)[0] ?? '');
  const cut = craft.search(
    /, (?!(?:and |or )?(?:manag|lead|mentor|train))| and (?=[a-z]+ (?:experience|knowledge))|experience to\b/i,
  );
  const near = cut < 0 ? craft : craft.slice(0, Math.max(cut, 30));
  if (leads.test(near) || leadsAmong.test(craft)) return true;
  return /\b(?:managed|led|leading|managing)\b[^.;,]{0,60}(?:for|with)?(?: at least| over| a minimum of)? ?$/i.test(
    before,
  );
}

function toNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  return numbers[word.toLowerCase()] ?? (Number.isNaN(Number(word)) ? null : Number(word));
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
