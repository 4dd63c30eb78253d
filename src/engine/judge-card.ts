import type { Insights } from '../insights';
import type { Knowledge } from '../knowledge/schema';
import type { Posting } from '../posting';
import type { Say } from '../words/say';
import { judgePay } from './pay/judge-pay';
import { readPosting } from './read/read-posting';
import { matchRole } from './role/match';
import { judgeRelevance } from './role/relevance';
import { readSignals } from './role/signals';

/** What can be said of a posting whose text is not read, only its title, employer, place and pay. */
export type CardJudgement = Pick<Insights, 'relevance' | 'role' | 'pay'>;

/** Judges the card of a result list: whoever says it calls it tentative. Nothing of the person is in it. */
export function judgeCard(
  posting: Posting,
  knowledge: Knowledge,
  today: string,
  say: Say,
): CardJudgement {
  const facts = readPosting(posting, knowledge);
  const signals = readSignals(posting.title, facts, knowledge);
  const { probability, ...relevance } = judgeRelevance(signals, say);
  const role = matchRole(signals, probability, knowledge);
  return { relevance, role, pay: judgePay(posting, facts, role, knowledge, null, today, say) };
}
