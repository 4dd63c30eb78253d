import type { Evidence } from './insights';
import type { PayPeriod } from './posting';

export interface PayBand {
  /** null: "up to". */
  min: number | null;
  /** null: "from". */
  max: number | null;
  currency: string | null;
  period: PayPeriod | null;
  kind: 'base' | 'total' | 'unknown';
}

/** Why a figure cannot be right: named as its sentence among the words (flagNotes). */
export type Implausible =
  | 'tooLittleYear'
  | 'tooMuchYear'
  | 'tooMuchHour'
  | 'endsCrossed'
  | 'tooWide';

export interface StatedPay extends PayBand {
  evidence: Evidence;
  where: string | null;
  /** Set when the figure cannot be right as labelled ("$62–175 a year"). */
  implausible: Implausible | null;
}

/** One step from the prior to the expected pay; the panel shows them in order. */
export interface PayStep {
  label: string;
  /** Multiplies the running figure; null for the prior itself. */
  factor: number | null;
  /** The running middle after this step, whole units of `currency` a year. */
  mid: number;
  /** US dollars, until a step brings the sum to the estimate's currency. */
  currency: string;
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
  /** What was compared: total pay is held against the rough range of total pay. */
  kind: 'base' | 'total';
  /** The posted middle (or its one known end) against the expected middle: −0.12 is 12 % less; absent for total pay. */
  off?: number;
  /** Of 100 such postings, how many should state less; absent for total pay. */
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
  /** Why posted pay is not held against the estimate, a sentence; absent where it is, or one is missing. */
  notCompared?: string;
  /** Absent without a target in the estimate's currency. */
  person?: PayForPerson;
  /** Absent without an estimate. */
  anchor?: PayAnchor;
}
