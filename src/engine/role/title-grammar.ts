/** What sort of work a title names. */
export type TitleKind = 'leads' | 'architect' | 'program' | 'senior' | 'individual' | 'other';

export interface TitleReading {
  kind: TitleKind;
  /** The words that name it; offsets into the title. */
  kindAt: { start: number; end: number } | null;
  /** Words for machine learning in the title. */
  ml: { start: number; end: number }[];
  /** Words for the ground it runs on. */
  infra: { start: number; end: number }[];
  ops: { start: number; end: number }[];
  /** Words for data science and analytics, which alone are not machine-learning engineering. */
  data: { start: number; end: number }[];
  /** Words of another trade, which outweigh the rest. */
  otherTrade: { start: number; end: number }[];
}

/**
 * Kinds in the order in which they are asked: a "program director" runs programmes, an "architecture
 * manager" leads people, an "engineering manager" leads people, a "lead engineer" does the work.
 */
const kinds: [TitleKind, RegExp][] = [
  [
    'program',
    /\b(?:program(?:me)?s?|tpm|delivery|release) (?:manage(?:r|ment)|director|lead|office)\b|\bt(?:echnical)? ?pm\b|\btpm\b|\bproject manager\b|\bdirector,? (?:of )?(?:technical )?program(?:me)?s? management\b|\bprogram(?:me)? (?:head|owner)\b|\bchief of staff\b/gi,
  ],
  [
    'other',
    /\b(?:product|account|customer|community|marketing|sales|finance|accounting|office|store|property|people|talent|brand|content|social media|partner(?:ship)?s?|engagement|success|relationship|procurement|supply|event|case|compliance|business development|operations|facilit(?:y|ies)|risk|policy|communications?|category|campaign|growth|nurs\w+|clinical trial|territory|regional|warehouse|shift|general) (?:\w+ )?(?:manager|director|lead|head)\b|\b(?:head|director|vp|vice president|chief) of (?:product|sales|marketing|finance|people|talent|legal|policy|communications|operations|customer|partnerships|growth|business|nursing|recruit\w+|solution)/gi,
  ],
  ['architect', /\barchitect(?:o|a|e)?\b|\barchitecture lead\b/gi],
  [
    'leads',
    /\b(?:director|head|chief|cto|vp|s?vp|vice[- ]president|president|manager|mgr|leiter|responsable|directeur|direktor|jefe|gerente|supervisor)\b|\b(?:engineering|team|group|squad|chapter|ml|ai|ai\/ml|science|platform|infrastructure|infra|research|platform engineering) lead(?:er)?\b(?! (?:engineer|developer|scientist|software|machine|ml|data))|\blead(?:er)? (?:of|for)\b/gi,
  ],
  [
    'senior',
    /\b(?:lead|principal|staff|distinguished|fellow|tech(?:nical)? lead|expert|chief (?:engineer|scientist)|founding|head engineer)\b/gi,
  ],
  [
    'individual',
    /\b(?:engineer|developer|scientist|researcher|analyst|consultant|specialist|programmer|intern|associate|technician|administrator|designer|writer|coordinator|assistant)s?\b/gi,
  ],
];

const machineLearning =
  /\bmachine[- ]learning\b|\bdeep[- ]learning\b|\b(?:ai|ml|a\.i\.|ia)\b|\bartificial intelligence\b|\bgen[- ]?ai\b|\bgenerative\b|\bllms?(?:ops)?\b|\bml[- ]?ops\b|\bnlp\b|\bnatural language\b|\bcomputer vision\b|\bperception\b|\brecommend(?:ation|er)s?\b|\branking\b|\bpersonali[sz]ation\b|\breinforcement learning\b|\binference\b|\bneural\b|\bagent(?:s|ic)\b|\bmodel(?:s|l?ing|-?evaluations?)?\b|\bspeech\b|\bbiometric\w*\b|\bpre-?training\b|\bfoundation(?:al)? models?\b|\bgpus?\b|\bautonomy\b|\brobot(?:ics)? learning\b|\balgorithms?\b|\bintelligence\b(?! analyst)|\bimage recognition\b/gi;

const infrastructure =
  /\binfra(?:structure)?s?\b|\bplatforms?\b|\binference\b|\bgpus?\b|\bcompute\b|\bdistributed\b|\bclusters?\b|\bserving\b|\bsystems?\b|\bhpc\b|\bcloud\b|\bkubernetes\b|\bnetworking\b|\bacceler\w+\b|\bruntime\b|\btraining\b|\blibraries\b|\bcompilers?\b|\bsre\b|\breliability\b|\bcapacity\b/gi;

const operations =
  /\bml[- ]?ops\b|\bllm[- ]?ops\b|\bai[- ]?ops\b|\bml operations\b|\bmachine learning operations\b|\bmodel ops\b|\bdev[- ]?ops\b|\bmodel (?:deployment|operations|lifecycle)\b/gi;

const dataWork =
  /\bdata scien\w+\b|\banalytics\b|\bdata (?:engineering|platform|&|and)\b|\binsights\b|\bdata\b/gi;

const otherTrades =
  /\b(?:sales|pre-?sales|post-?sales|recruit\w*|talent|nurs\w*|counsel|legal|attorney|policy|communications?|marketing|gtm|go-to-market|finance|financial|accounting|accountant|tax|audit\w*|partnerships?|partner|customer|success|solutions? (?:engineer\w*|architect\w*|consult\w*)|account executive|business development|product (?:manager|management|owner|lead|designer|marketing)|design(?:er)?|writer|content|learning experience|education|teacher|developer (?:relations|advocate)|devrel|facilit\w+|data ?cent(?:er|re)|hardware|security|detection|fraud|safeguards|compliance|trust|support|it support|test(?:ing)?|qa|quality|graphics|ui\b|ux|frontend|front-end|mobile|ios|android|payments|billing|procurement|supply|events?|construction|electrical|mechanical|clinical|clinician|medical|pharma\w*|biolog\w*|chemist\w*|hr\b|human resources|people operations|office|executive assistant|administrative|advertis\w+ sales|delivery|engagement|responsible scaling|public policy|enterprise readiness|robotics operations|automation|observability|responsibility)\b/gi;

/** Reads a title as its grammar says. Pure tables: nothing here knows a company. */
export function readTitle(title: string): TitleReading {
  const words = title.toLowerCase();
  let kind: TitleKind = 'other';
  let kindAt: TitleReading['kindAt'] = null;
  for (const [name, pattern] of kinds) {
    const [first] = all(words, pattern);
    if (first !== undefined) {
      kind = name;
      kindAt = first;
      break;
    }
  }
  return {
    kind,
    kindAt,
    ml: all(words, machineLearning),
    infra: all(words, infrastructure),
    ops: all(words, operations),
    data: all(words, dataWork),
    otherTrade: all(words, otherTrades),
  };
}

function all(text: string, pattern: RegExp): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
