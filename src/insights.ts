import type { PayInsight } from './pay-insight';
import type { Workplace } from './posting';

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
  /** Other groups in which it is one of the alternatives too, however strongly these are asked for. */
  also?: number[];
  evidence: Evidence[];
}

export type GapState = 'met' | 'substitute' | 'partly' | 'missing';

/** What a posting can ask of a person beside skills. */
export type Subject =
  | 'years'
  | 'leadership'
  | 'team'
  | 'degree'
  | 'language'
  | 'authorisation'
  | 'workplace'
  | 'place'
  | 'travel';

export interface GapItem {
  /** The skill ids that would meet it (several: alternatives), or none where it is no skill. */
  skills: string[];
  /** What is asked where it is no skill. */
  about?: Subject;
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
  /** What shows it, in the person's own words. */
  note?: string;
}

/** Something every posting asks for and no list proves, such as communication. */
export interface Quality {
  /** Id of a skill. */
  id: string;
  name: string;
  held: boolean;
  evidence: Evidence | null;
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
  /** Counted neither as met nor as missing; absent: none is asked for. */
  qualities?: Quality[];
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
  /** For whoever writes the posting: how to mend it, in plain words. */
  mend: string;
  /** The posting's own words; empty when the finding is that something is absent. */
  quotes: string[];
  evidence: Evidence[];
  /** Ids in sources.json. */
  sources: string[];
}

/** What was looked for and found in order, in one sentence. */
export interface CheckedFine {
  text: string;
  evidence: Evidence[];
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
  /** The other side of the flags; empty where the text is too short to tell. */
  checked: CheckedFine[];
  /** What was looked for and not found, in words. */
  unknowns: string[];
  knowledgeVersion: string;
}
