import type { EvidenceGrade, FlagCategory, RoleMatch, Severity, Span } from '../../insights';
import type { Knowledge } from '../../knowledge/schema';
import type { PayInsight } from '../../pay-insight';
import type { Posting } from '../../posting';
import type { Say } from '../../words/say';
import type { PostingFacts } from '../read/facts';

/** All a flag may look at. `today` is an ISO date: the engine has no clock; `say` writes a hit's note. */
export interface FlagContext {
  posting: Posting;
  facts: PostingFacts;
  role: RoleMatch;
  pay: PayInsight;
  knowledge: Knowledge;
  today: string;
  say: Say;
}

/** One place where a flag sees its reason, or one absence. */
export interface Hit {
  /** null: something is absent, or it stands in a field of the board and not in the text. */
  span: Span | null;
  /** The words of the field, where the span is null and there are any. */
  quote?: string;
  /** In place of the flag's own severity, when this hit's numbers say more. */
  severity?: Severity;
  /** What is special about this hit, in one sentence with its numbers; said after the flag's `why`. */
  note?: string;
}

export type Finder = (context: FlagContext) => Hit[];

/** What an example is made of; everything not given is left empty. */
export interface Scene {
  title?: string;
  company?: string;
  /** A line per block: "# " starts a heading, "- " an item. */
  text: string;
  location?: string[];
  workplace?: Posting['workplace'];
  employmentType?: string;
  posted?: string;
  pay?: Posting['pay'];
  /** The interval of the estimate, USD a year, for flags that compare with it. */
  expected?: [low: number, high: number];
  /** The role the engine is taken to have found. */
  role?: RoleMatch['id'];
}

/** A text alone stands for a posting of one paragraph. */
export type Example = string | Scene;

/** A red flag with its proof inside. The id is the file's name and never changes once shipped. */
export interface Flag {
  id: string;
  title: string;
  /** Why it matters, as an observation and never as an accusation. */
  why: string;
  /** One thing to ask the recruiter. */
  question: string;
  /** For whoever writes the posting: how to mend it, in plain words. */
  mend: string;
  category: FlagCategory;
  severity: Severity;
  grade: EvidenceGrade;
  /** Ids of sources. */
  sources: string[];
  find: Finder;
  /** Texts it must catch. */
  flags: Example[];
  /** Near misses it must leave alone. */
  ignores: Example[];
}
