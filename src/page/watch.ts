import type { Look, Reading } from '../boards/board';
import { onArrival } from './arrivals';

/** What there is to say about the open page. `unreadable`: it stayed half loaded for too long. */
export type Seen = Reading | { state: 'unreadable' };

/** How the page is looked at. */
export interface Eyes {
  /** Whether looking still makes sense; false ends nothing by itself, but nothing is read. */
  open(): boolean;
  /** The pane is the node whose changes can mean another posting. */
  look(document: Document, url: URL): Look;
}

/** A posting counts as ready when this long (ms) after its reading nothing changed. */
const tick = 32;
/** How long (ms) after an arrival a page may stay half loaded. */
const patience = 15_000;
/** The slow look (ms) while something is awaited, should no signal come. */
const slow = 1_000;
/** Where no posting is awaited, the page's own bustle is looked at no oftener than this (ms). */
const unhurried = 250;

const children = { childList: true };
const inside = { ...children, subtree: true };

/** What makes two readings the same posting; '' for none. */
export function keyOf(seen: Seen): string {
  if (seen.state !== 'posting') return '';
  const { board, id, title, company } = seen.posting;
  return `${board} ${id ?? title + company}`;
}

/**
 * Tells, until `signal` aborts, what the open page is: at once that another posting is coming, and
 * a posting only when it held still. Idle, it costs one observer on the posting's pane and no timer.
 */
export function watch(eyes: Eyes, tell: (seen: Seen) => void, signal: AbortSignal): void {
  let arrived = 0;
  let told = '';
  let toldKey = '';
  let last = '';
  let timer = 0;
  let due = Infinity;
  let pause = tick;
  let address = '';
  let looked = 0;
  /** Read, and not told before it held still. */
  let pending: Look | null = null;
  // At once after a quiet time, then no oftener than the pause.
  const observer = new MutationObserver(() => {
    pending = null;
    lookIn(looked + pause - performance.now());
  });

  function lookIn(ms: number): void {
    const at = performance.now() + ms;
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = window.setTimeout(look, ms);
  }

  function rest(): void {
    clearTimeout(timer);
    due = Infinity;
    observer.disconnect();
  }

  function say(seen: Seen, words: string = seen.state): void {
    if (words === told) return;
    told = words;
    toldKey = keyOf(seen);
    tell(seen);
  }

  function look(): void {
    rest();
    if (signal.aborted || document.hidden || !eyes.open()) return;
    const now = performance.now();
    const url = new URL(location.href);
    // Where nothing moved, reading again would find the same.
    const same = url.href === address ? pending : null;
    const { reading: seen, pane } = same ?? eyes.look(document, url);
    const { state } = seen;
    const late = now - arrived > patience;
    const awaited = state === 'loading' || state === 'stale';
    const words = same ? last : state === 'posting' ? JSON.stringify(seen.posting) : state;
    const still = words === told || words === last;
    last = words;

    if (state === 'posting') {
      if (still) say(seen, words);
      else if (keyOf(seen) !== toldKey) say({ state: 'loading' });
    } else say(awaited ? { state: late ? 'unreadable' : 'loading' } : seen);

    // A page that changes all the time gets a twentieth of the time at most.
    const ready = state === 'posting';
    looked = performance.now();
    const least = late && !ready ? slow : awaited || (ready && !still) ? tick : unhurried;
    pause = Math.max(least, 20 * (looked - now));
    pending = ready && !still ? { reading: seen, pane } : null;
    observe(ready || late ? pane : null, awaited || !late);
    if (ready ? !still : !late) lookIn(ready ? tick : awaited ? slow : patience);
  }

  /** Watches the pane; where there is none yet, the body as long as something may come. */
  function observe(pane: Element | null, elsewhere: boolean): void {
    if (pane) {
      observer.observe(pane, { ...inside, characterData: true });
      // The pane itself may be exchanged. Not the root's children: our frame is one.
      for (let node = pane.parentElement; node?.parentElement; node = node.parentElement)
        observer.observe(node, children);
    } else if (elsewhere) observer.observe(document.body, inside);
  }

  function arrive(): void {
    pending = null;
    address = location.href;
    arrived = performance.now();
    look();
  }

  onArrival(arrive, signal);
  document.addEventListener('visibilitychange', arrive, { signal });
  signal.addEventListener('abort', rest);
  arrive();
}
