import { judgeCard } from '../engine/judge-card';
import { loadKnowledge } from '../knowledge/load';
import type { Knowledge } from '../knowledge/schema';
import type { ListMark } from '../lists/list-mark';
import { readCards } from '../lists/listed-card';
import { cardPosting } from '../normalise/card-posting';
import { payOfCard } from '../ui/parts/card-words';
import { namedRole } from '../ui/parts/named-role';
import { say } from '../words/own-say';

let loaded: Knowledge | undefined;

/**
 * The marks of a list's cards that read like ML leadership; the others have none. `sent`: what a job
 * page's script sends, unchecked. `today`: an ISO date. Knows nothing of the person: a page gets this.
 */
export function judgeCards(sent: unknown, board: string, url: string, today: string): ListMark[] {
  loaded ??= loadKnowledge();
  const knowledge = loaded;
  return readCards(sent).flatMap((card) => {
    const judgement = judgeCard(cardPosting(card, board, url), knowledge, today, say);
    if (!judgement.relevance.isMlLeadership) return [];
    const named = namedRole(judgement);
    const reading = named
      ? say('extension.cardRole', { role: named.title })
      : say('extension.cardLeadership');
    const pay = payOfCard(judgement.pay);
    return [
      {
        id: card.id,
        position: judgement.pay.verdict?.position ?? null,
        words: pay ? say('extension.cardWithPay', { reading, pay }) : reading,
      },
    ];
  });
}
