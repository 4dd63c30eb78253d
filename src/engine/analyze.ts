import type { Insights } from '../insights';
import type { Knowledge } from '../knowledge/schema';
import type { Posting } from '../posting';
import type { Person } from '../profile/person';
import type { Say } from '../words/say';
import { checkedFine } from './flags/checked-fine';
import { findFlags } from './flags/find-flags';
import type { FlagContext } from './flags/flag';
import { measureGap } from './gap/gap';
import { judgePay } from './pay/judge-pay';
import { readPosting } from './read/read-posting';
import { matchRole } from './role/match';
import { judgeRelevance } from './role/relevance';
import { readSignals } from './role/signals';
import { unknownsOf } from './unknowns';

/**
 * Everything the engine says about one posting: the table of contents of the engine. Pure: `today` is
 * an ISO date; the knowledge, the person and the words (`say`) are passed in.
 */
export function analyze(
  posting: Posting,
  knowledge: Knowledge,
  person: Person | null,
  today: string,
  say: Say,
): Insights {
  const facts = readPosting(posting, knowledge);
  const signals = readSignals(posting.title, facts, knowledge);
  const { probability, ...relevance } = judgeRelevance(signals, say);
  const role = matchRole(signals, probability, knowledge);
  const pay = judgePay(posting, facts, role, knowledge, person, today, say);
  const gap = measureGap(posting, facts, role, person, knowledge, say);
  const context: FlagContext = { posting, facts, role, pay, knowledge, today, say };
  const flags = findFlags(context);
  return {
    relevance,
    role,
    pay,
    requirements: facts.requirements,
    skills: facts.skills,
    gap,
    flags,
    checked: checkedFine(context, flags),
    unknowns: unknownsOf(facts, posting, say),
    knowledgeVersion: knowledge.version,
  };
}
