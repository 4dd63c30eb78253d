import type { CardJudgement } from '../../engine/judge-card';
import type { PayInsight } from '../../pay-insight';
import { bandWords, moneyRange } from './money';
import { namedRole } from './named-role';

/** "Reads like Director of ML Operations": a title is no proof. null: it does not read like ML leadership. */
export function roleOfCard(judgement: CardJudgement): string | null {
  if (!judgement.relevance.isMlLeadership) return null;
  const named = namedRole(judgement);
  return named ? `Reads like ${named.title}` : 'Reads like ML leadership';
}

/** "Posted $310k–385k, above the $225k–340k such roles pay"; null: the card states no pay that is understood. */
export function payOfCard({ posted, expected, verdict }: PayInsight): string | null {
  const band = posted && bandWords(posted);
  if (!band) return null;
  const likely = expected && moneyRange(expected.low, expected.high, expected.currency);
  if (!verdict || !likely) return `Posted ${band}`;
  return `Posted ${band}, ${verdict.position} the ${likely} we expect`;
}
