import type { SectionKind } from './facts';

/**
 * What a heading says about the text under it, in the order in which it is asked: "preferred
 * qualifications" is preferred before it is requirements.
 */
const headings: [SectionKind, RegExp][] = [
  [
    'legal',
    /\b(?:equal (?:opportunity|employment)|eeo|e-?verify|accommodations?|privacy|legal|disclaimer|posting statement|notice to|fair chance|visa sponsorship|how we.re different|guidance on candidates)\b/,
  ],
  [
    'preferred',
    /\b(?:prefer(?:red|ences?|ably)?|nice[- ]to[- ]haves?|bonus(?: points| skills| qualifications)?(?! (?:plan|program|and pay))|plus(?:es)?|desir(?:ed|able)|good to have|great to have|additional qualifications|extra credit|ways to stand out|stand out|strong candidates may also|may also be a good fit if|also have|we.d love|advantage(?:s|ous)?|ideal(?:ly)?(?! candidate)|pluspunkte|valorable|deseable|optional|not required|brownie points|would be (?:great|nice)|even better|icing on the cake|differentiators)\b/,
  ],
  [
    'pay',
    /\b(?:salary|compensation|pay (?:range|transparency|rate)|base pay|remuneration|wage|annual salary|hiring range)\b/,
  ],
  [
    'responsibilities',
    /^\W*in this (?:role|position|job),? you(?:'ll| will| might| may| can| could| would)\b(?! (?:have|need|bring|thrive|be a))/,
  ],
  [
    'requirements',
    /\b(?:qualifications?|requirements?|required|must[- ]haves?|qualities|who you are|who are you|you must|what you.?ll (?:need|bring)|what you (?:need|bring|have)|you need\b|you.?ll (?:need|bring)|you (?:have|bring|are|might|may|should|will need)\b|your (?:background|experience|profile|skills|expertise)|skills|what we.?re looking for|what (?:are )?we (?:look|are looking|need|require|want|expect|seek)|we.?re looking for|looking for|about you|who we.?re looking for|ideal candidate|candidate must|what you should have|we ask|you may fit|dein profil|ihr profil|das bringst du|what it takes|experience|basic qualifications|minimum|knowledge|education|competenc(?:e|ies)|to be successful|you.?ll (?:thrive|be a good fit)|(?:be )?a (?:good|great) fit if|the ideal|need to (?:see|have)|expertise|credentials|profile?|perfil|requisitos|anforderungen|what makes you|we expect|we need|candidate (?:profile|will))\b/,
  ],
  [
    'responsibilities',
    /\b(?:responsibilit(?:y|ies)|what you.?ll (?:do|be doing|own|work on|build|lead|accomplish|drive|get to do|tackle)|what you (?:will|do|get to)|you.?ll (?:do|be|own|get)|you will|the role|in this role|this role|role overview|about the (?:role|job|position|opportunity)|your (?:role|impact|mission|day|tasks|responsibilities|job|work)|duties|day[- ]to[- ]day|job (?:description|summary|purpose)|position (?:summary|overview|description|purpose)|role (?:summary|description)|key (?:areas|objectives|activities)|scope|tasks|how you.?ll (?:make|contribute|spend)|impact|accountabilities|mission|the (?:job|opportunity|work|position)|overview|aufgaben|funciones|summary|opportunity)\b/,
  ],
  [
    'benefits',
    /\b(?:benefits?|perks?|what we offer|we offer|why (?:join|work|you|us|this|we)|what you.?ll (?:get|receive|love)|what.?s in it|rewards?|our offer|offer|total rewards|time off|wellness|life at|work with us|come work|leistungen)\b/,
  ],
  [
    'about',
    /\b(?:about|who we are|our (?:mission|story|values|culture|team|company|vision|tech|stack)|the (?:team|company)|company|team|culture|values|us)\b/,
  ],
];

/** A duty that ends in a colon ("Lead a team of engineers, including:") opens a list, not a section. */
const duty =
  /^\W*(?:hire|lead|own|manage|build|drive|work|oversee|develop|design|establish|create|define|partner|collaborate|support|help|ensure|provide|implement|deliver|mentor|grow|guide|act|serve|participate|experience|familiarity|knowledge of|understanding|proficien\w+|strong|expertise)\b/;

/**
 * The section a heading opens, or null for words that head no section we know. `marked`: the page says
 * that it is a heading; else it is a line that only looks like one.
 */
export function sectionOfHeading(text: string, marked = true): SectionKind | null {
  const words = text.toLowerCase().replace(/[’`´]/g, "'");
  if (words.length > 110 || (!marked && words.length > 32 && duty.test(words))) return null;
  // "What you'll do": the apostrophe stands optional in the table.
  for (const [kind, pattern] of headings) if (pattern.test(words)) return kind;
  return null;
}

/**
 * Headings as they stand inside a run of text without breaks: a known phrase in capitals, or one
 * that a colon follows. Kept to phrases that are no part of a sentence.
 */
const inline =
  /(?:(?:Basic|Minimum|Required|Preferred|Key|Desired|Additional|Core|Main|Technical|Job|Your|Position|Other|Our|The|Role|Primary|Essential|Experience|Education|Skills)(?: (?:and|&|\/) ?[A-Z][a-z]+)? )?(?:Qualifications?|Responsibilities|Requirements?|REQUIREMENTS|RESPONSIBILITIES|QUALIFICATIONS|Duties|Benefits|BENEFITS|Perks|Skills|Compensation|Nice[- ][Tt]o[- ][Hh]aves?|Good [Tt]o [Hh]ave|Must[- ][Hh]aves?|Education|Preferred|Bonus [Pp]oints|Knowledge, Skills|Who [Yy]ou [Aa]re|About [Yy]ou|About [Uu]s|About [Tt]he (?:[Rr]ole|[Tt]eam|[Cc]ompany|[Jj]ob|[Pp]osition)|What [Yy]ou(?:['’]ll| [Ww]ill|['’]re)? (?:[Dd]o|[Bb]e [Dd]oing|[Nn]eed|[Bb]ring|[Hh]ave|[Oo]wn|[Ww]ork [Oo]n)|What [Ww]e(?:['’]re| [Aa]re)? (?:[Ll]ooking [Ff]or|[Oo]ffer|[Ll]ook [Ff]or|[Nn]eed)|You (?:[Mm]ay|[Mm]ight) [Bb]e a [Gg]ood [Ff]it if(?: you)?|Strong candidates may also(?: have(?: experience with)?)?|Ways [Tt]o [Ss]tand [Oo]ut [^.:]{0,20})(?= ?:|(?<=[a-z]) ?(?=[A-Z•*-]))/g;

/** Where, inside one block, other sections begin. */
export function inlineHeadings(text: string): { start: number; end: number; kind: SectionKind }[] {
  // A test first: most blocks hold none, and `matchAll` copies the expression each time.
  inline.lastIndex = 0;
  if (!inline.test(text)) return [];
  inline.lastIndex = 0;
  const found: { start: number; end: number; kind: SectionKind }[] = [];
  for (const match of text.matchAll(inline)) {
    const kind = sectionOfHeading(match[0]);
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    const colon = text[match.index + match[0].length] === ':';
    // Lost breaks glue a heading to the word before it: "growthResponsibilities".
    const opens =
      /[a-z)]$/.test(before) ||
      match.index === 0 ||
      /[.!?:;•*)\]\n\u2022-] ?$|[.!?]["”]?$/.test(before) ||
      colon;
    if (kind !== null && opens) {
      found.push({ start: match.index, end: match.index + match[0].length, kind });
    }
  }
  return found;
}
