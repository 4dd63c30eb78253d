import type { ReadingState } from '../posting';
import type { RawPosting } from '../raw-posting';

/** The DOM node each block of `posting.blocks` came from, same order, so that a span leads back to the page. */
type Origins = Node[];

/** What a board's reader makes of the page. Only `posting` carries one. */
export type Reading =
  | { state: 'posting'; posting: RawPosting; origins: Origins }
  | { state: Exclude<ReadingState, 'posting'> };

/** One layout of one job board. A value, chosen from the DOM; importable in Node without a DOM. */
export interface Board {
  id: string;
  /** As people call it. */
  name: string;
  /** Match patterns of the manifest. */
  matches: readonly string[];
  /** Whether the address asks for one posting, so that a page without one is still loading. */
  asks(url: URL): boolean;
  /** The node whose changes can mean another posting; null: the layout is not on this page. */
  pane(document: Document, url: URL): Element | null;
  /** What stands in the pane. */
  read(pane: Element, url: URL): Reading;
}

/** What the open page is, and the pane it was read in; null: there is none (yet). */
export interface Look {
  reading: Reading;
  pane: Element | null;
}
