/**
 * One posting of a result list, as its card states it: what the list's script sends. JSON only; what
 * was not found is not there.
 */
export interface ListedCard {
  /** The board's own id; where the page names none, the card's words. */
  id: string;
  title: string;
  company?: string;
  /** May name the workplace too: "Austin, TX (Hybrid)". */
  place?: string;
  /** Short lines that may state pay, as they stand. */
  pay?: string[];
}

/** The longest word (UTF-16 units) of a card that is believed. */
const longest = 300;
/** As many cards as a person looks through. */
const most = 500;

/** The cards in what a page sent; what is no card is left out. */
export function readCards(sent: unknown): ListedCard[] {
  if (!Array.isArray(sent)) return [];
  return sent.slice(0, most).flatMap((one: unknown) => {
    const { id, title, company, place, pay } = (one ?? {}) as Record<keyof ListedCard, unknown>;
    if (!isWord(id) || !isWord(title)) return [];
    const lines = Array.isArray(pay) ? pay.filter(isWord).slice(0, 4) : [];
    const card: ListedCard = {
      id,
      title,
      ...(isWord(company) && { company }),
      ...(isWord(place) && { place }),
      ...(lines.length > 0 && { pay: lines }),
    };
    return [card];
  });
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longest;
}
