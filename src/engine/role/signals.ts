import type { Knowledge } from '../../knowledge/schema';
import type { PostingFacts } from '../read/facts';
import { type Cues, findCues } from './cues';
import { readTitle, type TitleReading } from './title-grammar';

/** What relevance and role are judged from, read once. */
export interface Signals extends Cues {
  title: string;
  titleRead: TitleReading;
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
  return { title, titleRead: readTitle(title), years, leadershipYears, ...cues };
}
