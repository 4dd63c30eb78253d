import type { PayPeriod, Workplace } from './posting';

/** Where something stands in the posting: block −1 is the title. UTF-16 offsets, end exclusive. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

/** The posting's own words, and where they stand (null: a structured field, not the text). */
export interface Evidence {
  quote: string;
  span: Span | null;
}

export type RoleId =
  | 'director-ml-infrastructure'
  | 'ml-infrastructure-program-manager'
  | 'director-ml-engineering'
  | 'director-mlops'
  | 'senior-ml-infrastructure-architect';

export interface Relevance {
  isMlLeadership: boolean;
  /** 0..1: how sure the answer is, whichever it is. */
  confidence: number;
  /** Two or three reasons in words. */
  why: string[];
}

export interface RankedRole {
  id: RoleId;
  title: string;
  /** 0..1; the ranked scores sum to 1. */
  score: number;
  evidence: Evidence[];
}

export interface RoleMatch {
  /** null: not confident enough to name one. */
  id: RoleId | null;
  /** 0..1 */
  confidence: number;
  ranked: RankedRole[];
}

export interface PayBand {
  /** null: "up to". */
  min: number | null;
  /** null: "from". */
  max: number | null;
  currency: string | null;
  period: PayPeriod | null;
  kind: 'base' | 'total' | 'unknown';
}

export interface StatedPay extends PayBand {
  evidence: Evidence;
  where: string | null;
  /** Set when the figure cannot be right as labelled ("$62–175 a year"). */
  implausible: string | null;
}

/** One step from the prior to the expected pay; the panel shows them in order. */
export interface PayStep {
  label: string;
  /** Multiplies the running figure; null for the prior itself. */
  factor: number | null;
  /** The running middle after this step, in the estimate's currency per year. */
  mid: number;
  n: number | null;
  /** Ids in sources.json. */
  sources: string[];
  /** True where no data backs the step: named as an assumption. */
  assumed: boolean;
}

export interface ExpectedPay {
  /** 80 % interval, base pay. */
  low: number;
  mid: number;
  high: number;
  currency: string;
  period: 'year';
  confidence: 'low' | 'medium' | 'high';
  observations: number;
  /** Newest year of the data. */
  dataYear: number;
  steps: PayStep[];
  ignored: { label: string; reason: string; source: string }[];
  /** Half of such postings should have their middle between these two. */
  quartiles?: { lower: number; upper: number };
  /** The sources' own figures, used and ignored: marks beside the band. */
  figures?: SourceFigure[];
  /** Sources that cannot both be right, as they stand. */
  contradictions?: { text: string; sources: string[] }[];
  /** Base, bonus and shares together: a wide range, never as sure as the base pay. */
  total?: TotalPay;
  /** The same posting in other places, the person's own first. */
  elsewhere?: PayElsewhere[];
  /** What to know before trusting it (another currency, no place named), a sentence; absent: nothing. */
  caution?: string;
}

/** A source's figure as it stands: US dollars a year, not brought to the posting's place or day. */
export interface SourceFigure {
  label: string;
  low: number | null;
  mid: number | null;
  high: number | null;
  kind: 'base' | 'total' | 'unknown';
  /** False: shown only, `reason` says why. */
  used: boolean;
  reason: string;
  n: number | null;
  /** Id in sources.json. */
  source: string;
}

/** Yearly total pay in the estimate's currency. */
export interface TotalPay {
  low: number;
  high: number;
  confidence: 'low';
  /** How it was reckoned, a sentence. */
  because: string;
  /** Ids in sources.json. */
  sources: string[];
}

/** What the same posting is expected to pay in another place of the same country. */
export interface PayElsewhere {
  place: string;
  low: number;
  mid: number;
  high: number;
  /** Against the posting's own place: 1.1 is a tenth more. */
  factor: number;
  /** True for the person's own place. */
  own: boolean;
}

/** Where the posted band stands; `position` by its middle against the expected range. */
export interface PayVerdict {
  position: 'below' | 'within' | 'above';
  text: string;
  /** The posted middle (or its one known end) against the expected middle: −0.12 is 12 % less. */
  off?: number;
  /** Of 100 such postings, how many should state less. */
  percentile?: number;
  /** How wide the band is: its top over its bottom, against usual bands; absent where an end is open. */
  width?: {
    ratio: number;
    median: number;
    p90: number;
    word: 'usual' | 'wide' | 'very wide';
  };
}

/** What the two bands mean for the person's own target. */
export interface PayForPerson {
  /** The target, whole units of the estimate's currency a year. */
  target: number;
  inPosted: 'below' | 'within' | 'above' | null;
  inExpected: 'below' | 'within' | 'above';
  /** Of 100 such postings, how many should have their middle below the target. */
  percentile: number;
  text: string;
}

/** What to name first in a negotiation. */
export interface PayAnchor {
  amount: number;
  why: string;
}

export interface PayInsight {
  /** The band shown first. */
  posted: PayBand | null;
  bands: StatedPay[];
  expected: ExpectedPay | null;
  /** Why there is no estimate. */
  noEstimate: string | null;
  /** Posted against expected, in words; null when either is missing or not comparable. */
  verdict: PayVerdict | null;
  /** Absent without a target in the estimate's currency. */
  person?: PayForPerson;
  /** Absent without an estimate. */
  anchor?: PayAnchor;
}

export type Degree = 'none' | 'bachelors' | 'masters' | 'phd';

export interface Requirements {
  /** Overall minimum, years; null: not stated. */
  years: number | null;
  leadershipYears: number | null;
  degree: { required: Degree | null; preferred: Degree | null };
  workplace: Workplace | null;
  evidence: {
    years: Evidence | null;
    leadershipYears: Evidence | null;
    degreeRequired: Evidence | null;
    degreePreferred: Evidence | null;
    workplace: Evidence | null;
  };
}

export type Strength = 'required' | 'preferred' | 'mentioned';

export interface SkillMention {
  id: string;
  name: string;
  level: Strength;
  /** Years asked of this very skill; null: not stated. */
  years: number | null;
  /** Mentions that share a group are alternatives ("AWS, GCP or Azure"): one is enough. null: stands alone. */
  group: number | null;
  evidence: Evidence[];
}

export type GapState = 'met' | 'substitute' | 'partly' | 'missing';

export interface GapItem {
  /** The skill ids that would meet it (several: alternatives), or none for years, degree and workplace. */
  skills: string[];
  label: string;
  strength: 'required' | 'preferred';
  state: GapState;
  /** In words: by which skill, level or years; or what is short. */
  because: string;
  evidence: Evidence | null;
  /** How near the stand-in comes, 0..1; only of a skill that another one stands in for. */
  closeness?: number;
  /** The profile says nothing of it: not met as far as known. */
  unsaid?: true;
}

/** A skill that people in the role usually have. */
export interface UsualSkill {
  id: string;
  name: string;
  /** 0..1: how much it belongs to the role. */
  weight: number;
  /** The person has it, or something that includes it. */
  held: boolean;
}

export interface Gap {
  items: GapItem[];
  required: { met: number; of: number };
  preferred: { met: number; of: number };
  /** What the role usually asks and this posting does not mention, weightiest first; absent: no role is named. */
  unmentioned?: UsualSkill[];
}

export type Severity = 'info' | 'low' | 'medium' | 'high' | 'critical';
export type FlagCategory =
  | 'requirements'
  | 'pay'
  | 'role'
  | 'working-life'
  | 'language'
  | 'posting';
export type EvidenceGrade = 'law' | 'research' | 'convention';

export interface FlagFinding {
  id: string;
  title: string;
  category: FlagCategory;
  severity: Severity;
  grade: EvidenceGrade;
  why: string;
  question: string;
  /** The posting's own words; empty when the finding is that something is absent. */
  quotes: string[];
  evidence: Evidence[];
  /** Ids in sources.json. */
  sources: string[];
}

/** Everything the engine says about one posting: the one thing the engine gives. JSON only. */
export interface Insights {
  relevance: Relevance;
  role: RoleMatch;
  pay: PayInsight;
  requirements: Requirements;
  skills: SkillMention[];
  /** null: no profile yet. */
  gap: Gap | null;
  flags: FlagFinding[];
  /** What was looked for and not found, in words. */
  unknowns: string[];
  knowledgeVersion: string;
}
