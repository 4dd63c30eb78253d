import type { Look, Reading } from '../boards/board';
import { real } from '../boards/page-dom';
import type { RawPosting } from '../raw-posting';
import { onArrival } from './arrivals';

/**
 * What there is to say about the open page. `unreadable`: it stayed half loaded for too long.
 * `coming`: what will be the posting, if it holds still.
 */
export type Seen = Reading | { state: 'unreadable' } | { state: 'loading'; coming?: RawPosting };

/** How the page is looked at. */
export interface Eyes {
  /** Whether looking still makes sense; false ends nothing by itself, but nothing is read. */
  open(): boolean;
  /** The pane is the node whose changes can mean another posting. */
  look(document: Document, url: URL): Look;
}

/** A posting counts as ready when this long (ms) after its reading nothing changed. */
const tick = 32;
/** While something is awaited, the page's changes are looked at no oftener than this (ms). */
const soon = 8;
/** How long (ms) after an arrival a page may stay half loaded. */
const patience = 15_000;
/** The slow look (ms) while something is awaited, should no signal come. */
const slow = 1_000;
/** How long (ms) after an arrival the words of the posting before may still stand under the next id. */
const behind = 2_000;
/** Where no posting is awaited, the page's own bustle is looked at no oftener than this (ms). */
const unhurried = 250;

const children = { childList: true };
const inside = { ...children, subtree: true };

/** A form around the pane may hold a field named as this property: not a way up, but in circles. */
const up = (node: Element): Element | null => real(node, 'parentElement');

/** What makes two readings the same posting; '' for none. */
export function keyOf(seen: Seen): string {
  return seen.state === 'posting' ? keyOfPosting(seen.posting) : '';
}

export function keyOfPosting({ board, id, title, company }: RawPosting): string {
  return `${board} ${id ?? title + company}`;
}

/** A posting's words, whoever's they are; '' for none. */
function wordsOf(seen: Seen): string {
  return seen.state === 'posting' ? JSON.stringify([seen.posting.title, seen.posting.blocks]) : '';
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
  /** Since the arrival. */
  let looks = 0;
  /** The words of the posting told last. */
  let formerWords = '';
  let formerKey = '';
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
    if (toldKey) [formerKey, formerWords] = [toldKey, wordsOf(seen)];
    tell(seen);
  }

  function look(): void {
    rest();
    if (signal.aborted || real(document, 'hidden') || !eyes.open()) return;
    const now = performance.now();
    const url = new URL(location.href);
    // Where nothing moved, reading again would find the same.
    const same = url.href === address ? pending : null;
    const { reading, pane } = same ?? eyes.look(document, url);
    // Another id over the former posting's words: not every pane says whose it is.
    const isBehind =
      now - arrived < behind &&
      formerKey !== keyOf(reading) &&
      formerWords !== '' &&
      formerWords === wordsOf(reading);
    const seen: Reading = isBehind ? { state: 'stale' } : reading;
    const { state } = seen;
    const late = now - arrived > patience;
    const awaited = state === 'loading' || state === 'stale';
    const words = same ? last : state === 'posting' ? JSON.stringify(seen.posting) : state;
    const still = words === told || words === last;
    last = words;

    if (state === 'posting') {
      if (still) say(seen, words);
      else if (keyOf(seen) !== toldKey) say({ state: 'loading', coming: seen.posting }, 'coming');
    } else say(awaited ? { state: late ? 'unreadable' : 'loading' } : seen);

    // A page that changes all the time gets ever less of it, in the end a twentieth; what comes soon
    // after an arrival is the posting the reader waits for.
    const ready = state === 'posting';
    looked = performance.now();
    const least = late && !ready ? slow : awaited ? soon : ready && !still ? tick : unhurried;
    pause = Math.max(least, Math.min(20, ++looks) * (looked - now));
    pending = ready && !still ? { reading: seen, pane } : null;
    observe(ready || late ? pane : null, awaited || !late);
    if (ready ? !still : !late) lookIn(ready ? pause : awaited ? slow : patience);
  }

  /** Watches the pane; where there is none yet, the body as long as something may come. */
  function observe(pane: Element | null, elsewhere: boolean): void {
    if (pane) {
      observer.observe(pane, { ...inside, characterData: true });
      // The pane itself may be exchanged. Not the root's children: our frame is one.
      let node = up(pane);
      for (let next = node && up(node); node && next; next = up(next)) {
        observer.observe(node, children);
        node = next;
      }
    } else if (elsewhere) observer.observe(real(document, 'body'), inside);
  }

  function arrive(): void {
    pending = null;
    address = location.href;
    arrived = performance.now();
    looks = 0;
    look();
  }

  onArrival(arrive, signal);
  addEventListener('visibilitychange', arrive, { signal });
  signal.addEventListener('abort', rest);
  arrive();
}
