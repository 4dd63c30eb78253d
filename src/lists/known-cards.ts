import type { FoundCard } from './find-cards';
import type { ListedCard } from './listed-card';

/** The cards of one list that were ever drawn: boards take those away that are out of view. */
export interface KnownCards {
  /** Rises when the page shows another list. */
  readonly list: number;
  readonly cards: ReadonlyMap<string, ListedCard>;
  /** Takes in what is drawn now; whether anything is new. */
  see(found: readonly FoundCard[], address: string): boolean;
  /** The page has no list any more; whether there was one. */
  forget(): boolean;
}

/** Another list: the address changed and no card of the former one is left. */
export function knownCards(): KnownCards {
  let list = 0;
  let start = '';
  let cards = new Map<string, ListedCard>();

  function forget(): boolean {
    const had = cards.size > 0;
    if (had) list++;
    cards = new Map();
    return had;
  }

  return {
    get list() {
      return list;
    },
    get cards() {
      return cards;
    },
    see(found, address) {
      if (found.length === 0) return false;
      if (address !== start && !found.some(({ card }) => cards.has(card.id))) {
        forget();
        start = address;
      }
      let news = false;
      for (const { card } of found) {
        const before = cards.get(card.id);
        if (before && JSON.stringify(before) === JSON.stringify(card)) continue;
        cards.set(card.id, card);
        news = true;
      }
      return news;
    },
    forget,
  };
}
