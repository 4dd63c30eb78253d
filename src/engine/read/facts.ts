import type { Requirements, SkillMention } from '../../insights';
import type { StatedPay } from '../../pay-insight';

export type SectionKind =
  | 'about'
  | 'responsibilities'
  | 'requirements'
  | 'preferred'
  | 'benefits'
  | 'pay'
  | 'legal'
  | 'other';

/** A sentence of the posting. Offsets are UTF-16 into the block's text; block −1 is the title. */
export interface Sentence {
  block: number;
  start: number;
  end: number;
  text: string;
  section: SectionKind;
}

/** What reading alone tells of a posting, before anything is judged. */
export interface PostingFacts {
  sentences: Sentence[];
  requirements: Requirements;
  skills: SkillMention[];
  /** The band that fits the posting's own place first. */
  pay: StatedPay[];
  /** ISO 639-1 of the description, as far as it can be told; null: too little text. */
  language: string | null;
}
