import type { ListedCard } from '../lists/listed-card';
import type { Posting } from '../posting';
import { normalisePosting } from './normalise-posting';

/** The posting as far as its card tells: no text. `url`: the list's address, which tells what "$" means there. */
export function cardPosting(card: ListedCard, board: string, url: string): Posting {
  const { id, title, company, place, pay } = card;
  return normalisePosting({
    board,
    url,
    id,
    title,
    blocks: [],
    ...(company && { company }),
    ...(place && { location: [place] }),
    ...(pay && { facts: pay }),
  });
}
