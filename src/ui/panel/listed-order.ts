import type { CardJudgement } from '../../engine/judge-card';
import type { RoleId } from '../../insights';
import type { ListedCard } from '../../lists/listed-card';

/** A card and what can be said of it. */
export interface Listed {
  card: ListedCard;
  judgement: CardJudgement;
}

/** What the reader sees of a list: an order that stands until they ask for another. */
export interface ListOrder {
  /** The page's own count of its lists. */
  list: number;
  /** Ids, best fit first. */
  ours: string[];
  /** Ids of what does not read like ML leadership, in page order. */
  others: string[];
  /** Ids that came since, not sorted in yet. */
  waiting: string[];
}

/** The role is worth more than pay: pay moves a posting only among those of about the same fit. */
const payWeight = { above: 0.1, within: 0.05, below: -0.1 } as const;
/** The role the person aims at stands above any other that is as sure. */
const targetWeight = 0.5;

/** How well a card fits, higher is better; only compares cards with each other. `target`: the role the person aims at. */
function fitOf({ relevance, role, pay }: CardJudgement, target: RoleId | string | null): number {
  const named = role.id === null ? 0 : role.confidence;
  return (
    relevance.confidence * (0.5 + named) +
    (role.id !== null && role.id === target ? targetWeight : 0) +
    (pay.verdict ? payWeight[pay.verdict.position] : 0)
  );
}

/** All of the list, sorted anew. */
export function sorted(list: number, listed: readonly Listed[], target: string | null): ListOrder {
  const isOurs = ({ judgement }: Listed) => judgement.relevance.isMlLeadership;
  const ours = listed
    .filter(isOurs)
    .toSorted((a, b) => fitOf(b.judgement, target) - fitOf(a.judgement, target));
  const ids = (some: readonly Listed[]) => some.map(({ card }) => card.id);
  return {
    list,
    ours: ids(ours),
    others: ids(listed.filter((one) => !isOurs(one))),
    waiting: [],
  };
}

/**
 * The order after news from the page. What stands stays where it is: what is new waits until the reader
 * asks for it; another list starts anew. What fits nobody goes straight to the folded rest.
 */
export function orderAfter(
  before: ListOrder | null,
  list: number,
  listed: readonly Listed[],
  target: string | null,
): ListOrder {
  if (!before || before.list !== list || before.ours.length + before.waiting.length === 0)
    return sorted(list, listed, target);
  const known = new Set([...before.ours, ...before.others, ...before.waiting]);
  const fresh = listed.filter(({ card }) => !known.has(card.id));
  if (fresh.length === 0) return before;
  const ours = fresh.filter(({ judgement }) => judgement.relevance.isMlLeadership);
  return {
    ...before,
    others: [
      ...before.others,
      ...fresh.filter((one) => !ours.includes(one)).map(({ card }) => card.id),
    ],
    waiting: [...before.waiting, ...ours.map(({ card }) => card.id)],
  };
}
