import { one } from '../boards/page-dom';
import { findCards } from './find-cards';
import type { ListHooks } from './list-hooks';

/** How long (ms) a board gets to draw a card that came into view. */
const drawing = 600;

/** What became of it; `elsewhere`: the link opens a tab of its own, which only the panel may. */
export interface Opened {
  found: boolean;
  elsewhere?: string;
}

/** Brings the card into view and opens its posting as a click of the person would. */
export async function openCard(id: string, hooks: ListHooks): Promise<Opened> {
  const look = () => findCards(document, hooks).find(({ card }) => card.id === id);
  let at = look();
  const slot = !at && hooks.slot ? one(document, hooks.slot.replace('ID', CSS.escape(id))) : null;
  if (slot) {
    slot.scrollIntoView({ block: 'center' });
    await new Promise((drawn) => setTimeout(drawn, drawing));
    at = look();
  }
  if (!at) return { found: false };
  at.place.scrollIntoView({ block: 'nearest' });
  return { found: true, ...click(at.opens) };
}

function click(target: Element): { elsewhere?: string } {
  let elsewhere = '';
  // Last of all, after the page's own listeners: a page may open only what the person clicked in it.
  const hear = (event: Event) => {
    if (event.defaultPrevented || !(target instanceof HTMLAnchorElement) || !target.target) return;
    event.preventDefault();
    elsewhere = target.href;
  };
  addEventListener('click', hear);
  if (target instanceof HTMLElement) target.click();
  removeEventListener('click', hear);
  return elsewhere ? { elsewhere } : {};
}
