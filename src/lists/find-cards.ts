import { all, around, attribute, one, real } from '../boards/page-dom';
import { linesOf, wordsOf } from '../boards/text';
import type { ListHooks } from './list-hooks';
import type { ListedCard } from './listed-card';

/** A card and where it stands in the page. */
export interface FoundCard {
  card: ListedCard;
  /** The whole card. */
  place: Element;
  /** The words of the title, as a sighted person reads them. */
  title: Element;
  /** What a click opens the posting on. */
  opens: Element;
}

/** More cards than a list has: a page does not get to keep us busy. */
const most = 300;
/** No field of a card is longer (UTF-16 units). */
const longest = 300;
/** A line longer than this is no pay. */
const longestPay = 80;

/** A figure with a currency, a "k" or a time: the panel works out whether it is pay. */
const maybePay =
  /\d ?[kK]\b(?!\))|\d ?\/ ?(?:yr|hr|mo|year|hour)|\d[\d., ]* ?[A-Z]{3}\b|[$£€¥₹₪]|\b[A-Z]{3} ?\d/;

/** The hooks for the lists at this address; undefined: no list is known there. */
export function hooksAt(
  hooks: readonly ListHooks[],
  { hostname, pathname }: URL,
): ListHooks | undefined {
  return hooks.find(({ host, path }) => host.test(hostname) && (!path || path.test(pathname)));
}

/**
 * Every card that is drawn, in page order; one that is drawn twice is found twice. `read`: what was read
 * of cards that have not changed since; it is not read again.
 */
export function findCards(
  document: Document,
  hooks: ListHooks,
  read: ReadonlyMap<Element, FoundCard> = new Map(),
): FoundCard[] {
  const found = new Map<Element, FoundCard>();
  for (const link of all(document, hooks.link).slice(0, 3 * most)) {
    const place = around(link, hooks.card) ?? link;
    if (found.has(place) || isHidden(link, place)) continue;
    const card = read.get(place) ?? cardAt(place, link, hooks);
    if (card) found.set(place, card);
    if (found.size >= most) break;
  }
  return [...found.values()];
}

function cardAt(place: Element, link: Element, hooks: ListHooks): FoundCard | null {
  const title = hooks.title.flatMap((hook) => all(place, hook)).find((one) => wordsOf(one));
  const shown = title ? seen(title) : seen(link);
  const words = wordsOf(shown);
  if (!words || words.length > longest) return null;
  const field = (selectors: readonly string[]): string =>
    selectors.map((hook) => wordsOf(one(place, hook))).find((one) => one) ?? '';
  const lines = linesOf(place).blocks.map((block) => block.text);
  const under = linesUnder(words, lines);
  const [next, second] = hooks.follows ? under : [];
  const company = field(hooks.company) || next;
  const where = field(hooks.place) || second;
  const paid = field(hooks.pay);
  const pay = (paid ? [paid] : under.length > 0 ? under : lines).filter(
    (line) => line !== where && line.length <= longestPay && maybePay.test(line),
  );
  const known = idOf([link, place], hooks);
  // Whatever else looks like a card names no employer.
  if (!known && !company) return null;
  const id = known ?? [words, company, where].join('\n').slice(0, longest);
  const card: ListedCard = {
    id,
    title: words,
    ...(company && { company: company.slice(0, longest) }),
    ...(where && { place: where.slice(0, longest) }),
    ...(pay.length > 0 && { pay: pay.slice(0, 2) }),
  };
  return { card, place, title: shown, opens: (hooks.opens && one(place, hooks.opens)) || link };
}

/** Indeed hides a copy of a card, with an id that opens nothing, from eye and ear. A dialog hides the whole page. */
function isHidden(link: Element, place: Element): boolean {
  const hidden = around(link, '[aria-hidden="true"],[hidden]');
  return !!hidden && real(place, 'contains').call(place, hidden);
}

/** Boards that say a title twice hide one of the two from the eye and the other from the ear. */
function seen(title: Element): Element {
  return all(title, '[aria-hidden="true"]').find((part) => wordsOf(part)) ?? title;
}

/** The lines that follow the title; none where a button holds it. */
function linesUnder(title: string, lines: readonly string[]): string[] {
  let at = lines.findIndex((line) => line.includes(title));
  // Some lists say the title once more for readers.
  while (lines[at + 1]?.includes(title)) at++;
  return at < 0 ? [] : lines.slice(at + 1, at + 12);
}

function idOf(elements: readonly Element[], { id }: ListHooks): string | null {
  for (const [name, pattern] of id) {
    for (const element of elements) {
      const found = pattern.exec(attribute(element, name))?.[1];
      if (found) return found;
    }
  }
  return null;
}

/** The element that holds all of these, to watch for more of them. */
export function holderOf(found: readonly FoundCard[]): Element | null {
  const [first, ...others] = found;
  let holder = first ? real(first.place, 'parentElement') : null;
  for (const { place } of others) {
    while (holder && !real(holder, 'contains').call(holder, place))
      holder = real(holder, 'parentElement');
  }
  return holder;
}
