import type { Knowledge } from '../../knowledge/schema';
import type { PostingFacts } from '../read/facts';
import { type Cues, findCues } from './cues';
import { partsOf, type TitlePart } from './role-names';
import { readTitle, type TitleReading } from './title-grammar';

/** What relevance and role are judged from, read once. */
export interface Signals extends Cues {
  title: string;
  titleRead: TitleReading;
  /** The runs of words of the title that may be a role's name. */
  titleParts: readonly TitlePart[];
  /** Years of experience asked for; null: not stated. */
  years: number | null;
  leadershipYears: number | null;
}

export function readSignals(
  title: string,
  facts: Pick<PostingFacts, 'sentences' | 'requirements'>,
  knowledge: Pick<Knowledge, 'roles'>,
): Signals {
  const { years, leadershipYears } = facts.requirements;
  const cues = findCues(facts.sentences, knowledge.roles);
  const titleParts = partsOf(title, knowledge.roles);
  return { title, titleRead: readTitle(title), titleParts, years, leadershipYears, ...cues };
}
