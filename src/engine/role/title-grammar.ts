import * as say from './title-words';

/** What sort of work a title names. */
export type TitleKind =
  | 'leads'
  | 'architect'
  | 'program'
  | 'distinguished'
  | 'techLead'
  | 'principal'
  | 'staff'
  | 'lead'
  | 'individual'
  | 'other';

/** Words of a title; offsets into it, end exclusive. */
export interface TitlePlace {
  start: number;
  end: number;
}

export interface TitleReading {
  kind: TitleKind;
  /** The words that name the kind. */
  kindAt: TitlePlace | null;
  /** Words for machine learning. */
  ml: TitlePlace[];
  /** Whether the kind and those are one name: "Head of Applied ML", not "Director of Data, with ML". */
  mlLed: boolean;
  /** Whether those say no more than "AI". */
  mlLoose: boolean;
  /** Words for the ground it runs on. */
  infra: TitlePlace[];
  /** Of those, the words that name nothing else. */
  ground: TitlePlace[];
  ops: TitlePlace[];
  /** Words for the products and sciences it serves. */
  applied: TitlePlace[];
  /** Words for data science and analytics, which alone are not machine-learning engineering. */
  data: TitlePlace[];
  /** "Architecture" in the title of one who leads. */
  architecture: TitlePlace[];
  /** "Solutions architect", who mostly stands between seller and buyer. */
  solutions: TitlePlace[];
  /** Words of another trade, which outweigh the rest. */
  hardTrade: TitlePlace[];
  /** Words of another field of software, which machine learning may serve. */
  softTrade: TitlePlace[];
}

/** Titles longer than this are whole adverts; what the job is called stands in front. */
const longest = 240;

/** Reads a title as its grammar says. Pure tables: nothing here knows a company. */
export function readTitle(title: string): TitleReading {
  const words = plain(title.slice(0, longest));
  const kind = kindOf(words);
  const ops = all(words, say.operations);
  const named = all(words, say.machineLearning);
  const ml = named.length > 0 ? named : ops.filter((at) => !/dev/.test(textAt(words, at)));
  const trades = all(words, say.hardTrades);
  const domains = trades.filter((trade) => isDomain(words, trade, kind.kindAt, ml));
  return {
    ...kind,
    ml,
    mlLed: ml.some((at) => areJoined(words, at, kind.kindAt)),
    mlLoose: ml.length > 0 && ml.every((at) => say.loosely.test(textAt(words, at))),
    infra: all(words, say.infrastructure),
    ground: all(words, say.groundAlone),
    ops,
    applied: all(words, say.appliedWork),
    data: all(words, say.dataWork),
    architecture: all(words, /\barchitecture\b/g),
    hardTrade: trades.filter((trade) => !domains.includes(trade)),
    softTrade: [...all(words, say.softTrades), ...domains],
    solutions: all(words, say.solutions),
  };
}

/** "Director of ML, Finance" leads machine learning for finance; the "AI Sales Director" sells. */
function isDomain(
  words: string,
  trade: TitlePlace,
  kindAt: TitlePlace | null,
  ml: TitlePlace[],
): boolean {
  if (kindAt === null || trade.start < kindAt.end) return false;
  return ml.some(
    (at) =>
      areJoined(words, at, kindAt) &&
      at.end <= trade.start &&
      (at.start < kindAt.start || /[,(|–&]| - | for | and /.test(words.slice(at.end, trade.start))),
  );
}

/** Whether nothing but words for the same work stands between two places. */
function areJoined(words: string, one: TitlePlace, other: TitlePlace | null): boolean {
  if (other === null) return false;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return say.joining.test(words.slice(first.end, second.start));
}

/** Lower case, letter by letter, so that offsets hold; a space that does not break is one. */
function plain(title: string): string {
  let words = '';
  for (const letter of title.split('')) {
    const lower = letter.toLowerCase();
    words += lower.length !== 1 ? letter : lower === '\u00a0' ? ' ' : lower;
  }
  return words;
}

/** The kinds that stand by themselves, the weightiest first. */
const plainKinds = [
  'architect',
  'distinguished',
  'techLead',
  'principal',
  'staff',
  'lead',
  'individual',
] as const;

function kindOf(words: string): Pick<TitleReading, 'kind' | 'kindAt'> {
  const first = (name: keyof typeof say.kindWords) => all(words, say.kindWords[name])[0];
  const program = first('program');
  if (program !== undefined) return { kind: 'program', kindAt: program };
  const otherHead = first('otherHead');
  if (otherHead !== undefined) return { kind: 'other', kindAt: otherHead };
  const individual = first('individual');
  if (individual !== undefined && all(words, say.gradeBehind).length > 0)
    return { kind: 'individual', kindAt: individual };
  const leads = first('leads');
  const architect = first('architect');
  const modest = leads !== undefined && /lead(?:er)?$/.test(textAt(words, leads));
  const higher = first('distinguished') ?? first('principal') ?? first('staff');
  // "Manager, Solutions Architects" leads them, a "distinguished engineering lead" is first of all distinguished.
  if (
    leads !== undefined &&
    (architect === undefined || leads.start < architect.start) &&
    !(modest && higher !== undefined)
  ) {
    return { kind: 'leads', kindAt: leads };
  }
  for (const kind of plainKinds) {
    const at = first(kind);
    if (at !== undefined) return { kind, kindAt: at };
  }
  return { kind: 'other', kindAt: null };
}

const textAt = (words: string, { start, end }: TitlePlace) => words.slice(start, end);

function all(text: string, pattern: RegExp): TitlePlace[] {
  // A test first: most words are in few titles, and `matchAll` copies the expression each time.
  pattern.lastIndex = 0;
  if (!pattern.test(text)) return [];
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
