import { around } from '../boards/page-dom';
import { onArrival } from '../page/arrivals';
import { type FoundCard, findCards, holderOf, hooksAt } from './find-cards';
import { type ListHooks, listHooks } from './list-hooks';

/** What the page's list is at the moment; `hooks`: how it is read. */
export interface SeenList {
  hooks: ListHooks;
  found: FoundCard[];
}

/** The page's own bustle is looked at no oftener than this (ms), and for a twentieth of the time at most. */
const unhurried = 250;
/** How long (ms) after an arrival a list may come; afterwards nothing is watched until the next one. */
const patience = 15_000;

const children = { childList: true };
const inside = { ...children, subtree: true };

/**
 * Tells what cards are drawn whenever they may have changed, until `signal` aborts; null: there is no
 * list at this address. Idle, it costs one observer on the list and no timer; without a list nothing.
 */
export function followList(tell: (seen: SeenList | null) => void, signal: AbortSignal): void {
  let arrived = 0;
  let timer = 0;
  let pause = unhurried;
  let looked = 0;
  /** Cards by their place, as long as nothing in them changed. */
  let read = new Map<Element, FoundCard>();
  let card = '';
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const place = card && target instanceof Element && around(target, card);
      if (place) read.delete(place);
    }
    timer ||= window.setTimeout(look, Math.max(0, looked + pause - performance.now()));
  });

  function rest(): void {
    clearTimeout(timer);
    timer = 0;
    observer.disconnect();
  }

  function look(): void {
    rest();
    // In a tab that nobody looks at, once is enough until somebody does.
    if (signal.aborted || (document.hidden && looked > 0)) return;
    const hooks = hooksAt(listHooks, new URL(location.href));
    if (!hooks) {
      tell(null);
      return;
    }
    const now = performance.now();
    const found = findCards(document, hooks, read);
    read = new Map(found.map((one) => [one.place, one]));
    card = hooks.card;
    tell({ hooks, found });
    looked = performance.now();
    pause = Math.max(unhurried, 20 * (looked - now));
    const holder = holderOf(found);
    if (holder) {
      observer.observe(holder, inside);
      // The list itself may be exchanged. Not the root's children: our own nodes are some.
      for (let node = holder.parentElement; node?.parentElement; node = node.parentElement)
        observer.observe(node, children);
    } else if (now - arrived < patience) observer.observe(document.body, inside);
  }

  function arrive(): void {
    // While nobody looked, or nothing was observed, anything may have changed.
    read.clear();
    arrived = performance.now();
    look();
  }

  onArrival(arrive, signal);
  document.addEventListener('visibilitychange', arrive, { signal });
  signal.addEventListener('abort', rest);
  arrive();
}
